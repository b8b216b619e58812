package org.jointly.server.pages;

import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page before it is framed.
 *
 * @param title what it is about, as plain text
 * @param content its body, the heading included
 * @param head what else its head holds
 * @param crumbs the pages above it, the home page excluded, the uppermost first
 * @param scripts the paths of its scripts on this host, run in order once the page is read
 * @param styles the paths of style sheets that it needs beside the common one
 * @param policy what a browser may do with it
 */
public record Page(
    String title,
    List<DomContent> content,
    List<DomContent> head,
    List<Problems.Link> crumbs,
    List<String> scripts,
    List<String> styles,
    Policy policy) {

  public Page {
    content = List.copyOf(content);
    head = List.copyOf(head);
    crumbs = List.copyOf(crumbs);
    scripts = List.copyOf(scripts);
    styles = List.copyOf(styles);
  }

  /** Makes a page of text alone. */
  public static Page of(String title, DomContent... content) {
    return new Page(
        title, List.of(content), List.of(), List.of(), List.of(), List.of(), Policy.OWN);
  }

  /** Adds to the body. */
  public Page and(DomContent... more) {
    return new Page(title, joined(content, List.of(more)), head, crumbs, scripts, styles, policy);
  }

  /** Adds to the head. */
  public Page withHead(List<DomContent> more) {
    return new Page(title, content, joined(head, more), crumbs, scripts, styles, policy);
  }

  /** Places the page below another. */
  public Page below(String path, String name) {
    List<Problems.Link> more = joined(crumbs, List.of(new Problems.Link(path, name)));
    return new Page(title, content, head, more, scripts, styles, policy);
  }

  /** Adds a script by its path, such as {@code /script/network.js}. */
  public Page withScript(String path) {
    return new Page(title, content, head, crumbs, joined(scripts, List.of(path)), styles, policy);
  }

  /** Adds a style sheet by its path, such as {@code /script/network.css}. */
  public Page withStyle(String path) {
    return new Page(title, content, head, crumbs, scripts, joined(styles, List.of(path)), policy);
  }

  /** Opens the page to what a library cannot do without. */
  public Page under(Policy other) {
    return new Page(title, content, head, crumbs, scripts, styles, other);
  }

  /** Replies with the page in its frame. */
  public Reply reply(int status) {
    return Reply.page(status, Layout.page(this)).with(Policy.HEADER, policy.toString());
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
