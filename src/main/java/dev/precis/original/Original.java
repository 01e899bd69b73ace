package dev.precis.original;

import org.jspecify.annotations.Nullable;

/// One version of one object as it arrived. The array is shared, not copied: nobody writes to it.
///
/// @param bytes the object's content, at most [Originals#MAX_BYTES] long to be readable
/// @param name the object's key or file name, whose extension hints at the media type; may be empty
/// @param contentType the declared `Content-Type`, such as `text/html; charset=utf-8`, or null
/// @param contentEncoding the declared `Content-Encoding`, such as `gzip`, or null
@SuppressWarnings("ArrayRecordComponent") // an original is read once and never compared
public record Original(
    byte[] bytes, String name, @Nullable String contentType, @Nullable String contentEncoding) {}
