package org.unkink.motioncheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unkink.figure.pose.Allowance;

class AllowancesTest {

    @ParameterizedTest
    @CsvSource({
        "left thigh in left shin, left thigh in left shin, true",
        "left shin in left thigh, left thigh in left shin, true",
        "both thigh in both shin, right thigh in right shin, true",
        "both thigh in both shin, right thigh in left shin, false",
        "both hand in head, left hand in head, true",
        "left hand in head, right hand in head, false",
        "balance, balance, true"
    })
    void coversWhatItNames(String what, String where, boolean covered) {
        assertThat(Allowances.covers(allowance(what, 30), where)).isEqualTo(covered);
    }

    @Test
    void raisesTheLimitOfWhatItCovers() {
        Allowances allowances = new Allowances(List.of(allowance("both hand in head", 20)));
        assertThat(allowances.limit(Check.PARTS, "right hand in head")).isEqualTo(20);
        assertThat(allowances.limit(Check.PARTS, "right hand in neck")).isEqualTo(12);
    }

    @Test
    void raisesNoLimitOfRangeSpeedOrFloor() {
        Allowances allowances = new Allowances(List.of(allowance("left hand", 20)));
        assertThat(allowances.limit(Check.FLOOR, "left hand")).isEqualTo(5);
        assertThat(allowances.limit(Check.RANGE, "left hand")).isEqualTo(Check.RANGE.limit());
    }

    @Test
    void oneThatNothingUsesIsTold() {
        Allowance allowance = allowance("left hand in head", 20);
        Finding shallow = finding(11);
        Finding deep = finding(13);
        assertThat(Allowances.used(allowance, List.of(shallow))).isNotPositive();
        assertThat(Allowances.used(allowance, List.of(shallow, deep))).isPositive();
        Finding elsewhere = new Finding(
                "row/band", Check.PARTS, "right hand in head", 19, 20, new FindingTime("reach > pulled", 0.8));
        assertThat(Allowances.used(allowance, List.of(shallow, elsewhere))).isNotPositive();
        assertThat(Allowances.unneeded(allowance, "row/band").isTooMuch()).isTrue();
        assertThat(Allowances.unneeded(allowance, "row/band").words())
                .isEqualTo("the allowance 'left hand in head' of 20 mm is not needed");
    }

    private static Allowance allowance(String what, double millimetres) {
        return new Allowance(what, millimetres, "flesh gives way");
    }

    private static Finding finding(double depth) {
        return new Finding(
                "row/band", Check.PARTS, "left hand in head", depth, 20, new FindingTime("reach > pulled", 0.8));
    }
}
