package org.unkink.answers.store;

/** The owner of a journal: a person within a clinic. */
public record PersonKey(String clinic, String person) {

    /** The one person of a local installation, which has no clinic and needs no login. */
    public static final PersonKey LOCAL = new PersonKey("local", "me");

    public PersonKey {
        if (clinic.isBlank() || person.isBlank()) {
            throw new IllegalArgumentException("a clinic and a person have an id");
        }
    }
}
