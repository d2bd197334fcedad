package org.unkink.engine;

/**
 * The count of made-up cases that a test looks at: more in the long run ({@code -Dunkink.long=true}), fewer while mutants
 * are judged ({@code -Dunkink.mutation=true}), where every test is run again for each mutant it reaches.
 */
public final class Cases {

    private Cases() {}

    public static int count(int usual, int inTheLongRun) {
        return count(usual, inTheLongRun, usual);
    }

    public static int count(int usual, int inTheLongRun, int perMutant) {
        if (Boolean.getBoolean("unkink.mutation")) {
            return perMutant;
        }
        return Boolean.getBoolean("unkink.long") ? inTheLongRun : usual;
    }
}
