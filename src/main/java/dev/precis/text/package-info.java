/// Text and places in it: spans, sentences, tokens, the language guess, and the reading of resource
/// lexicons. Every offset in Précis is a [dev.precis.text.Span] of the source text, in UTF-16
/// units.
@NullMarked
package dev.precis.text;

import org.jspecify.annotations.NullMarked;
