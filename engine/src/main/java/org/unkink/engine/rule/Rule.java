package org.unkink.engine.rule;

/**
 * A rule of the clinical register that code obeys; a number that is missing here is one of those that no code can obey
 * (docs/rules.md). The sources are the article ("article 15-21" are its lines), the studies and
 * guidelines by the numbers of the source list in the catalogue (S1...), the contradictions of the article and how they
 * were resolved (C01...), or "own policy": a choice of this project, always the more careful one.
 */
public enum Rule {
    R01(
            "catalogue = 20 described exercises; 7 names-only stubs not schedulable",
            "article 22-155; article 75; C01,C19"),
    R02("session order: pulse-raiser, dynamic, strength, static", "article 15-21,124,163"),
    R03("pulse-raiser 6 min default, 5-10 allowed, low impact", "article 16,163; S1"),
    R04("pick several (3-5) dynamic, 30-60 s target each", "article 21; 3-5 own policy"),
    R05("static in warm-up <= 20 s per stretch", "article 19"),
    R06("static before strength never > 60 s", "article 18; S74"),
    R07("static stretches default after strength", "article 17,19,125"),
    R08("article dose is the default; any other dose is labelled with its source", "article; dosage section"),
    R09("'repeat n times' = n in total", "C09 own policy"),
    R10("unilateral exercises are done on both sides", "article 49,55,66,149,155; S1b C20"),
    R11("strength 2-3 non-consecutive days/week", "article 11; S70; S72"),
    R12("rest 60 s default between sets", "S72; S73"),
    R13("start at the lowest set/rep of the range", "own policy S129"),
    R14("progress: reps, then load 2-10 % by 2-for-2, one variable a week", "S70; S71"),
    R15("no progression with pain > 3, flare, or RPE > 6", "own policy S79; S82"),
    R16("comfort rule: mild pull only; avoid anything that causes discomfort", "article 162; S67"),
    R17("stop at pain >= 6, sharp/shooting pain, or any warning sign", "S79; S80; article 164"),
    R18("24 h and 48 h follow-up check", "S77; S79; S82"),
    R19("neck roll default = front half-roll", "C08 S86; S4"),
    R20("superman off by default; ladder; bird-dog substitute", "C26 S85; article 75"),
    R23("screening before first plan; 12 questions; any yes blocks per level", "check section"),
    R24("breathing difficulty or chest pain = emergency", "article 164; S5; S27"),
    R25("numbness, tingling, weakness = medical attention promptly, no plan", "article 164; S9"),
    R26("injury goes through Canadian C-spine items", "S20; S21"),
    R27("severe (NHS) or NPRS >= 7 = no session, urgent advice", "article 159; S6; 7 own policy"),
    R28(
            "no improvement in 2 weeks -> advise; 4 weeks no clear change or 6 weeks unassessed -> see a clinician",
            "article 158,164; S8; S9; numbers own policy"),
    R29(
            "NPRS 1.5 above usual and beyond own spread -> easier; when firm, pause strength",
            "article 158; S39; own policy"),
    R30("acute first days: mobility only", "S60; own policy"),
    R31("never show 'safe/cleared/diagnosis'", "S13; S14; S34"),
    R32("improvement wording only beyond NPRS 1.5 and own spread / PEG 1.5 / PSFS 2", "[S38-S40]S43"),
    R34("adults only (18+)", "own policy; C-spine rule >= 16 S20; , NG65 16+"),
    R35("band/anchor check before S1a, S2, S6", "C46 general knowledge"),
    R36("chair: stable, no wheels", "C10 general knowledge"),
    R39("marketing wording list", "6.5"),
    R41("pain values stored as numbers, LOINC 72514-3", "S94"),
    R43("keep gently active unless a warning sign", "S9; S7; article 157"),
    R44("re-screen every 28 days / after 14-day gap / new injury", "own policy"),
    R45("balanced mix of strength with and without equipment, if feasible", "article 76"),
    R46("the best of what the rules allow: sore regions first, in the minutes, with variety", "article 21; own policy"),
    R47("only what the person has, can and wants", "own policy"),
    R48(
            "effort of 0-10 starts at 3-5, at most 6; at most 4 with heart or blood pressure, pregnancy, operation",
            "S73; S125; numbers own policy");

    private final String statement;
    private final String source;

    Rule(String statement, String source) {
        this.statement = statement;
        this.source = source;
    }

    /** The demand of the rule, as a note for us; people read the sentences of the catalogue's {@code rules.yaml}. */
    public String statement() {
        return statement;
    }

    /** Its sources, by the numbers of the source list. */
    public String source() {
        return source;
    }
}
