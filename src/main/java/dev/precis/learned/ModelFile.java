package dev.precis.learned;

import java.io.BufferedInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// A model's file as it ships: a resource beside the class that reads it.
public final class ModelFile {
  /// How a kind of model reads what it wrote.
  ///
  /// @param <M> the kind of model
  @FunctionalInterface
  public interface Reader<M> {
    /// The model that stands next in `in`.
    M read(DataInput in) throws IOException;
  }

  private ModelFile() {}

  /// The model in the resource `name` beside `owner`.
  ///
  /// @throws IllegalStateException when there is no such resource
  /// @throws UncheckedIOException when it ends before the model does
  public static <M> M read(Class<?> owner, String name, Reader<M> reader) {
    var stream = owner.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("no resource %s beside %s".formatted(name, owner.getName()));
    }
    try (var in = new DataInputStream(new BufferedInputStream(stream))) {
      return reader.read(in);
    } catch (IOException broken) {
      throw new UncheckedIOException("resource %s is cut short".formatted(name), broken);
    }
  }
}
