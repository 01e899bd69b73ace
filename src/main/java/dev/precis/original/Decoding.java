package dev.precis.original;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Bytes as text: by byte order mark, by what they are valid as, by declaration, then by a vote.
///
/// Well-formed UTF-8 with a character beyond ASCII is UTF-8 whatever is declared: by chance it all
/// but never occurs. The byte order mark is no part of the text.
///
/// @param text the decoded text, U+FFFD for what could not be decoded
/// @param charset what it was decoded with
/// @param damaged whether something could not be decoded
record Decoding(String text, Charset charset, boolean damaged) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /// How far into a page its declaration is looked for, twice what HTML asks for.
  private static final int DECLARATION = 2048;

  private static final Pattern IN_CONTENT_TYPE =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_PAGE =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})"
              + "|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  static Decoding of(byte[] bytes, @Nullable String contentType) {
    var mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return with(mark.get().charset(), bytes, mark.get().length());
    }
    var wide = unmarkedUtf16(bytes);
    if (wide.isPresent()) {
      return with(wide.get(), bytes, 0);
    }
    var utf8 = strictly(UTF_8, bytes);
    if (utf8.isPresent()) {
      return utf8.get();
    }
    var declared = declared(bytes, contentType);
    if (declared.isPresent() && !declared.get().equals(UTF_8)) {
      var asDeclared = strictly(declared.get(), bytes);
      if (asDeclared.isPresent()) {
        return asDeclared.get();
      }
    }
    // Torn in the middle of a character, or a few bad bytes in a text that is UTF-8 otherwise.
    var leniently = with(UTF_8, bytes, 0);
    if (leniently.mostlySound()) {
      return leniently;
    }
    return CharsetVote.over(bytes)
        .flatMap(charset -> strictly(charset, bytes))
        .orElseGet(() -> with(WINDOWS_1252, bytes, 0));
  }

  private static Decoding with(Charset charset, byte[] bytes, int from) {
    var strict = strictly(charset, bytes, from);
    return strict.orElseGet(
        () -> new Decoding(new String(bytes, from, bytes.length - from, charset), charset, true));
  }

  private static Optional<Decoding> strictly(Charset charset, byte[] bytes) {
    return strictly(charset, bytes, 0);
  }

  private static Optional<Decoding> strictly(Charset charset, byte[] bytes, int from) {
    if (charset.equals(UTF_8)) {
      // Ten times as fast as a decoder that stops at damage, and next to no text has any.
      var text = new String(bytes, from, bytes.length - from, UTF_8);
      if (text.indexOf('\ufffd') < 0) {
        return Optional.of(new Decoding(text, charset, false));
      }
    }
    try {
      var text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      return Optional.of(new Decoding(text, charset, false));
    } catch (CharacterCodingException malformed) {
      return Optional.empty();
    }
  }

  /// Whether at least nine in ten characters beyond ASCII came out, or nothing but a torn end did
  /// not.
  private boolean mostlySound() {
    long bad = text.chars().filter(c -> c == '\ufffd').count();
    long beyondAscii = text.chars().filter(c -> c > 0x7f).count();
    return bad * 10 <= beyondAscii || (bad == 1 && text.endsWith("\ufffd"));
  }

  /// UTF-16 of a mostly Latin text has a NUL in every other place.
  private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int looked = Math.min(bytes.length, 1024) & ~1;
    for (int i = 0; i < looked; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int pairs = looked / 2;
    if (pairs < 2 || Math.min(even, odd) * 10 > pairs) {
      return Optional.empty();
    }
    if (even * 10 > pairs * 7) {
      return Optional.of(UTF_16BE);
    }
    return odd * 10 > pairs * 7 ? Optional.of(UTF_16LE) : Optional.empty();
  }

  private static Optional<Charset> declared(byte[] bytes, @Nullable String contentType) {
    if (contentType != null) {
      var inContentType = IN_CONTENT_TYPE.matcher(contentType);
      if (inContentType.find()) {
        return named(inContentType.group(1));
      }
    }
    var opening = new String(bytes, 0, Math.min(bytes.length, DECLARATION), ISO_8859_1);
    var inPage = IN_PAGE.matcher(opening);
    return inPage.find()
        ? named(inPage.group(1) == null ? inPage.group(2) : inPage.group(1))
        : Optional.empty();
  }

  /// The charset a label means on the web (WHATWG Encoding Standard), which is often a superset of
  /// the one named.
  private static Optional<Charset> named(String label) {
    var known =
        switch (label.toLowerCase(Locale.ROOT)) {
          case "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
          case "gb2312", "gbk", "gb_2312-80", "x-gbk" -> "GB18030";
          case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
          case "ks_c_5601-1987", "euc-kr", "korean" -> "x-windows-949";
          case "iso-8859-9", "latin5" -> "windows-1254";
          // A page that could be read far enough to find these in its own bytes is not in them.
          case "utf-16", "utf-16le", "utf-16be", "utf-7" -> "UTF-8";
          default -> label;
        };
    try {
      return Optional.of(Charset.forName(known));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
