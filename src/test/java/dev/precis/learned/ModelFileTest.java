package dev.precis.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInput;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

final class ModelFileTest {
  private static final String OWN_CLASS = "ModelFileTest.class";

  @Test
  void fileBesideItsReaderIsRead() {
    int magic = ModelFile.read(ModelFileTest.class, OWN_CLASS, DataInput::readInt);
    assertThat(magic).as("a class file begins so").isEqualTo(0xCAFEBABE);
  }

  @Test
  void missingFileIsNamed() {
    assertThatThrownBy(() -> ModelFile.read(ModelFileTest.class, "none.bin", DataInput::readInt))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none.bin")
        .hasMessageContaining("ModelFileTest");
  }

  @Test
  void fileThatEndsBeforeItsModelIsNamed() {
    assertThatThrownBy(() ->
            ModelFile.read(
                ModelFileTest.class,
                OWN_CLASS,
                in -> {
                  in.readFully(new byte[1 << 20]);
                  return 0;
                }))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(OWN_CLASS);
  }
}
