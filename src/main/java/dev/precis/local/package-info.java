/// `./precis`: the command line, and the same handlers on an embedded S3 and an embedded DynamoDB.
/// Does not ship. Start at [dev.precis.local.Precis].
@NullMarked
package dev.precis.local;

import org.jspecify.annotations.NullMarked;
