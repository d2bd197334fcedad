package org.unkink.answers.call;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.kind().name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
