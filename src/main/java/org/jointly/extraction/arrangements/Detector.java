package org.jointly.extraction.arrangements;

import java.util.List;

/** Finds one sort of mention in a sentence. Stateless. */
@FunctionalInterface
interface Detector {

  List<Mention> detect(Sentence sentence, ReportView report);
}
