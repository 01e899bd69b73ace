/// Article to ranked sentences, of which a budget publishes the best in source order. Start at
/// [dev.precis.summary.Summariser].
@NullMarked
package dev.precis.summary;

import org.jspecify.annotations.NullMarked;
