package dev.precis.original;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/// Text that was encoded twice: some program read UTF-8 as Windows-1252 or Latin-1 and wrote what
/// it saw as UTF-8 again, so that `Investor’s` became `Investorâ€™s`.
///
/// The bytes that the program read are had again by encoding the characters, and are UTF-8 where a
/// lead byte is followed by as many continuation bytes as it asks for (RFC 3629).
final class Mojibake {
  /// Fewer may be shown on purpose, in a text on encodings.
  private static final int FEWEST = 3;

  /// What Windows-1252 has where Latin-1 has controls, from 0x80 on.
  private static final String WINDOWS_1252 = windows1252();

  private static final int FIRST_OF_WINDOWS_1252 = 0x80;
  private static final char END_OF_LATIN = '\u0370';
  private static final int NO_BYTE = -1;

  private final String text;

  private Mojibake(String text) {
    this.text = text;
  }

  /// The text as it was before it was encoded a second time; nothing where it was not, which is so
  /// unless three characters beyond Latin, such as curly quotation marks, are encoded twice and
  /// more of them than once.
  static Optional<String> repaired(String text) {
    var mojibake = new Mojibake(text);
    return mojibake.isCertain() ? Optional.of(mojibake.repair()) : Optional.empty();
  }

  private boolean isCertain() {
    int twice = 0;
    int once = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (mayLead(c)) {
        int length = lengthAt(i);
        twice += length >= 3 ? 1 : 0;
        i += Math.max(0, length - 1);
      } else if (c >= END_OF_LATIN) {
        once++;
      }
    }
    return twice >= FEWEST && twice > once;
  }

  private String repair() {
    var repaired = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int length = mayLead(text.charAt(i)) ? lengthAt(i) : 0;
      if (length > 0) {
        repaired.append(decoded(i, length).orElseThrow());
        i += length;
      } else {
        repaired.append(text.charAt(i++));
      }
    }
    return repaired.toString();
  }

  /// How many characters from `start` are one that was encoded twice; 0 where none is. Accented
  /// letters before a closing mark can look like three bytes (`é»` and a no-break space); so one of
  /// those must be a byte that Latin-1 has no character for.
  private int lengthAt(int start) {
    int lead = text.charAt(start);
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (start + length > text.length()) {
      return 0;
    }
    boolean beyondLatin1 = length == 2;
    for (int i = start + 1; i < start + length; i++) {
      int continuation = encoded(text.charAt(i));
      if (continuation < 0x80 || continuation > 0xBF) {
        return 0;
      }
      beyondLatin1 |= continuation < 0xA0;
    }
    return beyondLatin1 && decoded(start, length).isPresent() ? length : 0;
  }

  private Optional<String> decoded(int start, int length) {
    var bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) encoded(text.charAt(start + i));
    }
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException noCharacter) {
      return Optional.empty();
    }
  }

  /// The byte that was read as `c`, from 0 to 255. The five that Windows-1252 leaves open are read
  /// as controls, as the WHATWG Encoding Standard has it.
  private int encoded(char c) {
    if (c < 0x100) {
      return c;
    }
    int place = c == '\ufffd' ? NO_BYTE : WINDOWS_1252.indexOf(c);
    return place < 0 ? NO_BYTE : FIRST_OF_WINDOWS_1252 + place;
  }

  private static String windows1252() {
    var bytes = new byte[0x20];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (FIRST_OF_WINDOWS_1252 + i);
    }
    return new String(bytes, Charset.forName("windows-1252"));
  }

  private static boolean mayLead(char c) {
    return c >= 0xC2 && c <= 0xF4;
  }
}
