package dev.precis.original;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The three kinds of article that are read.
enum MediaType {
  PLAIN("text/plain"),
  HTML("text/html"),
  JSON("application/json");

  /// How far into a text a page has shown that it is one.
  private static final int LOOK = 4096;

  private static final Pattern PAGE_START =
      Pattern.compile(
          "\\A\\s*+(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<!--.{0,2000}?-->\\s*+)?<(?:!doctype\\s+html|html|head|body)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /// Tags that prose about HTML seldom holds three of.
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:html|head|title|meta|link|body|div|p|br|span|article|section|h[1-6]|ul|li|a|table|script|img|header|main|strong|em|b|i|blockquote)(?:\\s[^<>]{0,500})?/?>",
          Pattern.CASE_INSENSITIVE);

  private static final int TAGS_OF_A_PAGE = 3;

  private final String code;

  MediaType(String code) {
    this.code = code;
  }

  /// As in `Content-Type`: `text/html`.
  String code() {
    return code;
  }

  /// What `text` is: as its content type says, else as the extension of its name says, unless its
  /// characters say otherwise.
  static MediaType of(String text, @Nullable String contentType, String name) {
    var said = ofContentType(contentType).or(() -> ofExtension(name));
    if (said.filter(JSON::equals).isPresent() || looksLikeJson(text)) {
      return JSON;
    }
    boolean tagged = said.filter(HTML::equals).isPresent() ? anyTag(text) : looksLikeHtml(text);
    return tagged ? HTML : PLAIN;
  }

  private static Optional<MediaType> ofContentType(@Nullable String contentType) {
    if (contentType == null) {
      return Optional.empty();
    }
    var type = contentType.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
    return switch (type) {
      case "text/html", "application/xhtml+xml" -> Optional.of(HTML);
      case "application/json", "text/json", "application/ld+json" -> Optional.of(JSON);
      case "text/plain" -> Optional.of(PLAIN);
      // S3 gives application/octet-stream or binary/octet-stream to what is put without a type.
      default -> Optional.empty();
    };
  }

  private static Optional<MediaType> ofExtension(String name) {
    var plainName = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return switch (plainName.substring(plainName.lastIndexOf('.') + 1)) {
      case "html", "htm", "xhtml" -> Optional.of(HTML);
      case "json" -> Optional.of(JSON);
      case "txt", "text", "md" -> Optional.of(PLAIN);
      default -> Optional.empty();
    };
  }

  private static boolean looksLikeJson(String text) {
    return text.stripLeading().startsWith("{") && JsonArticle.isObject(text);
  }

  private static boolean looksLikeHtml(String text) {
    var opening = text.substring(0, Math.min(LOOK, text.length()));
    return PAGE_START.matcher(opening).find()
        || TAG.matcher(opening).results().limit(TAGS_OF_A_PAGE).count() == TAGS_OF_A_PAGE;
  }

  private static boolean anyTag(String text) {
    return PAGE_START.matcher(text.substring(0, Math.min(LOOK, text.length()))).find()
        || TAG.matcher(text).find();
  }
}
