package dev.precis.facts;

import org.jspecify.annotations.Nullable;

/// One of several things that may turn out to be the same: a form of a name, an article that may
/// carry another's copy. All that were joined, directly or through others, have one root
/// (union-find, Galler and Fischer 1964).
///
/// @param <T> what may be joined
public final class Joinable<T> {
  private final T thing;
  private @Nullable Joinable<T> joinedTo;

  /// Joined to nothing yet.
  public Joinable(T thing) {
    this.thing = thing;
  }

  /// The thing that stands for all that this one was joined with; its own as long as it is joined
  /// to none.
  public T root() {
    return top().thing;
  }

  /// Puts this and all it was joined with under the root of `other`.
  ///
  /// @return whether the two had different roots until now
  public boolean joinTo(Joinable<T> other) {
    var from = top();
    var to = other.top();
    if (from == to) {
      return false;
    }
    from.joinedTo = to;
    return true;
  }

  private Joinable<T> top() {
    var top = this;
    for (var next = joinedTo; next != null; next = next.joinedTo) {
      top = next;
    }
    if (top != this) {
      joinedTo = top; // the next look is short
    }
    return top;
  }
}
