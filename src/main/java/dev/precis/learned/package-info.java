/// What the learned models of several rooms are made of: the trees that score, and the files that
/// ship. It knows neither pages nor sentences: rows of numbers go in, scores come out. Models are
/// trained in `eval`, which does not ship. Start at [dev.precis.learned.TreeEnsemble].
@NullMarked
package dev.precis.learned;

import org.jspecify.annotations.NullMarked;
