package dev.precis.facts;

/// Who did what, when, where, why and how: the main event of the article.
public record FiveWs(Answer who, Answer what, Answer when, Answer where, Answer why, Answer how) {}
