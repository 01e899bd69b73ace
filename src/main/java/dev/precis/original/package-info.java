/// Bytes to source text: media type, charset, HTML rendering, JSON articles, size guards. Takes an
/// [dev.precis.original.Original]; gives a [dev.precis.original.Reading], which is the source text
/// or the reason why there is none. Start at [dev.precis.original.Originals].
@NullMarked
package dev.precis.original;

import org.jspecify.annotations.NullMarked;
