/**
 * The content people edit, read and checked. {@link org.unkink.catalogue.CatalogueReader} is the entry: it turns the
 * files (one per exercise, texts per language, sources, emergency numbers) into {@link
 * org.unkink.catalogue.CatalogueContent} or into the list of everything that is wrong with them. {@link
 * org.unkink.catalogue.CatalogueCheck} does the same in the build and stops it.
 */
@NullMarked
package org.unkink.catalogue;

import org.jspecify.annotations.NullMarked;
