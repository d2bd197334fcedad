package org.unkink.catalogue;

/**
 * A point in which an exercise of ours differs in substance from the article.
 *
 * @param id number of the contradiction in the clinical register: {@code C20}
 */
public record Difference(String id, String article, String ours, String reason) {}
