/**
 * The service that keeps several devices in step: journals that it cannot read, the devices of each, and who may ask how
 * often. {@link org.unkink.server.sync.SyncApi} answers, {@link org.unkink.server.sync.SyncStore} is the port behind which
 * everything is kept. See docs/sync.md.
 */
@NullMarked
package org.unkink.server.sync;

import org.jspecify.annotations.NullMarked;
