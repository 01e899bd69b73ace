/// Scores against gold data and fits models from it. Does not ship. Start at
/// [dev.precis.eval.Evaluation] and [dev.precis.eval.Training].
@NullMarked
package dev.precis.eval;

import org.jspecify.annotations.NullMarked;
