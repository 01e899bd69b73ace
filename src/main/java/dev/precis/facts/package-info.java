/// Article to key facts: entities, quotations with speakers, figures, time expressions, five Ws.
/// Start at [dev.precis.facts.FactFinder].
@NullMarked
package dev.precis.facts;

import org.jspecify.annotations.NullMarked;
