/// What is published of one article, as records and JSON, and the pipeline that makes it from
/// bytes. Start at [dev.precis.brief.Pipeline].
@NullMarked
package dev.precis.brief;

import org.jspecify.annotations.NullMarked;
