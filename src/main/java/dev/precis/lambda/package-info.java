/// The Lambda functions' handlers. Each parses its event, calls one thing and answers: start at
/// [dev.precis.lambda.IngestHandler] for events of the bucket, at [dev.precis.lambda.StoryHandler]
/// for the table's stream and at [dev.precis.lambda.ApiHandler] for requests over HTTP.
@NullMarked
package dev.precis.lambda;

import org.jspecify.annotations.NullMarked;
