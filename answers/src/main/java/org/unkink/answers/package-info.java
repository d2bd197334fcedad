/**
 * Every answer of the API, whoever asks. {@link org.unkink.answers.Service} is the entry: it holds a request against the
 * contract, hands it to the feature that answers it, and turns whatever is wrong into a {@link
 * org.unkink.answers.call.Problem}. Nothing here knows of a web server, a database or a thread.
 */
@NullMarked
package org.unkink.answers;

import org.jspecify.annotations.NullMarked;
