package org.jointly.extraction.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jointly.extraction.phrases.Months;
import org.jointly.model.InspectionFacts.Visit;

/**
 * Reads dates and periods as reports print them: {@code 6–17 June 2011}, {@code 11 November to 2
 * December 2018}, {@code 1/06/2015 – 25/06/2015}, two visits joined by "and". A month or a year
 * that is left out is taken from the date behind it, or else from the one before it.
 */
public final class PrintedDates {
  private static final int LONGEST_VISIT_IN_DAYS = 120;
  private static final Map<String, Integer> MONTH_NUMBERS = monthNumbers();

  /** A month's letters may stand apart where a PDF sets them so. */
  private static final String MONTH =
      "(?i:"
          + Months.NAMES.stream().map(PrintedDates::spaced).collect(Collectors.joining("|"))
          + "|sept|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)";

  private static final Pattern NUMERIC =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\s?[/.]\\s?(\\d{1,2})\\s?[/.]\\s?((?:20)?\\d{2})(?!\\d)");
  private static final Pattern SPLIT_YEAR =
      Pattern.compile("(" + MONTH + "\\.?,?\\s+)(2\\s?0\\s?\\d\\s?\\d)(?!\\s?\\d)");
  private static final Pattern TWICE = Pattern.compile("\\b(20\\d\\d)[\\s,]+\\1\\b");
  private static final Pattern SPLIT_DAY =
      Pattern.compile("(?<![\\d,])([1-3])\\s(\\d)(?=(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + ")");
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<month>\\b"
              + MONTH
              + "\\b)|(?<year>\\b20\\d\\d(?=\\d?\\b))|(?<day>\\b\\d{1,2})(?:st|nd|rd|th)?\\b"
              + "|(?<range>[-–—‑−‐]|\\b(?:to|until|till|through)\\b)|(?<apart>\\band\\b|&|;)");

  private PrintedDates() {}

  /** Returns the periods that a text states, in order; empty where it states none that can be. */
  public static List<Visit> visits(String text) {
    List<PrintedDate> raw = complete(raw(mended(text)));
    List<Visit> visits = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      boolean range = i + 1 < raw.size() && raw.get(i + 1).endsPeriod();
      Optional<Visit> visit = visit(raw.get(i), range ? raw.get(++i) : raw.get(i));
      if (visit.isEmpty()) {
        return List.of();
      }
      visits.add(visit.get());
    }
    return inOrder(visits) ? visits : List.of();
  }

  /** Returns the first full date that a text states. */
  public static Optional<LocalDate> first(String text) {
    return raw(mended(text)).stream().map(PrintedDate::date).flatMap(Optional::stream).findFirst();
  }

  private static boolean inOrder(List<Visit> visits) {
    return IntStream.range(1, visits.size())
        .allMatch(i -> visits.get(i - 1).last().isBefore(visits.get(i).first()));
  }

  private static Optional<Visit> visit(PrintedDate first, PrintedDate last) {
    Optional<LocalDate> from = first.date();
    Optional<LocalDate> until = last.date();
    if (from.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    LocalDate begin = from.get();
    if (begin.isAfter(until.get()) && first.hasTakenYear()) {
      begin = begin.minusYears(1);
    }
    boolean possible =
        !begin.isAfter(until.get()) && begin.plusDays(LONGEST_VISIT_IN_DAYS).isAfter(until.get());
    return possible ? Optional.of(new Visit(begin, until.get())) : Optional.empty();
  }

  private static String mended(String text) {
    String spelled = NUMERIC.matcher(text).replaceAll(PrintedDates::spelledOut);
    String years =
        SPLIT_YEAR.matcher(spelled).replaceAll(found -> found.group(1) + tight(found, 2));
    String once = TWICE.matcher(years).replaceAll("$1");
    return SPLIT_DAY.matcher(once).replaceAll("$1$2");
  }

  private static String spelledOut(MatchResult found) {
    int month = Integer.parseInt(found.group(2));
    String year = found.group(3).length() == 2 ? "20" + found.group(3) : found.group(3);
    return month < 1 || month > 12
        ? Matcher.quoteReplacement(found.group())
        : found.group(1) + " " + Months.NAMES.get(month - 1) + " " + year;
  }

  private static String tight(MatchResult found, int group) {
    return found.group(group).replaceAll("\\s", "");
  }

  private static List<PrintedDate> raw(String text) {
    List<PrintedDate> dates = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    boolean joined = false;
    while (token.find()) {
      if (token.group("day") != null) {
        dates.add(
            new PrintedDate(Integer.parseInt(token.group("day")), joined && !dates.isEmpty()));
        joined = false;
      } else if (token.group("range") != null) {
        joined = true;
      } else if (token.group("apart") != null) {
        joined = false;
      } else if (!dates.isEmpty()) {
        take(dates.get(dates.size() - 1), token);
      }
    }
    return dates;
  }

  private static void take(PrintedDate date, Matcher token) {
    if (token.group("month") != null) {
      String letters = token.group("month").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
      date.takeMonth(MONTH_NUMBERS.get(letters.substring(0, 3)));
    } else {
      date.takeYear(Integer.parseInt(token.group("year")));
    }
  }

  private static List<PrintedDate> complete(List<PrintedDate> dates) {
    for (int i = dates.size() - 2; i >= 0; i--) {
      dates.get(i).takeFrom(dates.get(i + 1));
    }
    for (int i = 1; i < dates.size(); i++) {
      dates.get(i).takeFrom(dates.get(i - 1));
    }
    return dates;
  }

  private static String spaced(String word) {
    return word.chars().mapToObj(Character::toString).collect(Collectors.joining("\\s?"));
  }

  private static Map<String, Integer> monthNumbers() {
    return Months.NAMES.stream()
        .collect(
            Collectors.toMap(
                month -> month.substring(0, 3), month -> Months.NAMES.indexOf(month) + 1));
  }
}
