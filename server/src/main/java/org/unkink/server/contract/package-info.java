/**
 * The API's description as the thing that decides what is let in. {@link org.unkink.server.contract.Contract} reads
 * {@code openapi.yaml}; requests are held against its schemas, and every fault is named with its place. There is no
 * second description of the input in code.
 */
@NullMarked
package org.unkink.server.contract;

import org.jspecify.annotations.NullMarked;
