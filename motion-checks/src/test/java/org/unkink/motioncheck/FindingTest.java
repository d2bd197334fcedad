package org.unkink.motioncheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void tellsWhatWhereAndWhen() {
        FindingTime when = new FindingTime("hand-on-head > tilted", 0.8);
        assertThat(new Finding("a/b", Check.PARTS, "right hand in head", 21, 12, when).words())
                .isEqualTo("right hand in head is 21 mm deep (limit 12) at hand-on-head > tilted, 0.8 s");
        assertThat(new Finding("a/b", Check.SPEED, "left elbow flexion", 201.25, 200, when).words())
                .isEqualTo("left elbow flexion moves at 201.3\u00b0/s (limit 200) at hand-on-head > tilted, 0.8 s");
    }

    @Test
    void theLimitItselfIsTolerable() {
        FindingTime when = new FindingTime("reach > pulled", 0);
        assertThat(new Finding("a/b", Check.FLOOR, "left foot", 5, 5, when).isTooMuch())
                .isFalse();
        assertThat(new Finding("a/b", Check.FLOOR, "left foot", 5.001, 5, when).isTooMuch())
                .isTrue();
    }
}
