package com.example;

import org.secrecy.action.Action;

/** A kind of act that a system of another name adds. */
public interface Weigh extends Action {}
