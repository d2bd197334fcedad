package org.unkink.catalogue;

/**
 * Where an exercise of ours differs in substance from what the article says.
 *
 * @param id number of the contradiction in the clinical register: {@code C20}
 */
public record Difference(String id, String article, String ours, String reason) {}
