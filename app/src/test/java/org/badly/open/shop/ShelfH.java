package org.badly.open.shop;

/** One of too many public types. */
public record ShelfH() {}
