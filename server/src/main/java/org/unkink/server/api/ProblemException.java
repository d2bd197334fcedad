package org.unkink.server.api;

/** Ends a request with a problem. */
final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.kind().name());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
