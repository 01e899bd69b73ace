package dev.precis.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// A client at whose calls something else happens.
final class Calls {
  private Calls() {}

  /// A client that runs `before` ahead of each call it makes; what that throws stands for the
  /// function being killed there.
  static DynamoDbClient of(DynamoDbClient client, Runnable before) {
    return of(client, "", before);
  }

  /// The same, but only ahead of those calls whose name begins with `calls`.
  static DynamoDbClient of(DynamoDbClient client, String calls, Runnable before) {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, method, arguments) -> {
              if (method.getName().startsWith(calls)) {
                before.run();
              }
              try {
                return method.invoke(client, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }
}
