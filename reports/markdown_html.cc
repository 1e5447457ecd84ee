#include "reports/markdown_html.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <vector>

#include "late/late_library.h"
#include "reports/html.h"
#include "reports/markdown.h"

namespace rasoat::reports {
namespace {

RASOAT_LATE(RASOAT_CMARK, cmark_find_syntax_extension);
RASOAT_LATE(RASOAT_CMARK, cmark_iter_free);
RASOAT_LATE(RASOAT_CMARK, cmark_iter_get_event_type);
RASOAT_LATE(RASOAT_CMARK, cmark_iter_get_node);
RASOAT_LATE(RASOAT_CMARK, cmark_iter_new);
RASOAT_LATE(RASOAT_CMARK, cmark_iter_next);
RASOAT_LATE(RASOAT_CMARK, cmark_node_append_child);
RASOAT_LATE(RASOAT_CMARK, cmark_node_free);
RASOAT_LATE(RASOAT_CMARK, cmark_node_get_literal);
RASOAT_LATE(RASOAT_CMARK, cmark_node_get_type);
RASOAT_LATE(RASOAT_CMARK, cmark_node_get_type_string);
RASOAT_LATE(RASOAT_CMARK, cmark_node_get_url);
RASOAT_LATE(RASOAT_CMARK, cmark_node_insert_before);
RASOAT_LATE(RASOAT_CMARK, cmark_node_new);
RASOAT_LATE(RASOAT_CMARK, cmark_node_prepend_child);
RASOAT_LATE(RASOAT_CMARK, cmark_node_set_on_enter);
RASOAT_LATE(RASOAT_CMARK, cmark_node_set_on_exit);
RASOAT_LATE(RASOAT_CMARK, cmark_node_set_url);
RASOAT_LATE(RASOAT_CMARK, cmark_parser_attach_syntax_extension);
RASOAT_LATE(RASOAT_CMARK, cmark_parser_feed);
RASOAT_LATE(RASOAT_CMARK, cmark_parser_finish);
RASOAT_LATE(RASOAT_CMARK, cmark_parser_free);
RASOAT_LATE(RASOAT_CMARK, cmark_parser_get_syntax_extensions);
RASOAT_LATE(RASOAT_CMARK, cmark_parser_new);
RASOAT_LATE(RASOAT_CMARK, cmark_render_html);
RASOAT_LATE(RASOAT_CMARK_EXTENSIONS, cmark_gfm_core_extensions_ensure_registered);

constexpr int kOptions = CMARK_OPT_VALIDATE_UTF8;  // not CMARK_OPT_UNSAFE: raw HTML and script links are left out

template <const auto& Free>
struct Freed {
  template <typename T>
  void operator()(T* resource) const {
    Free(resource);
  }
};
using Parser = std::unique_ptr<cmark_parser, Freed<cmark_parser_free>>;
using Tree = std::unique_ptr<cmark_node, Freed<cmark_node_free>>;
using Walk = std::unique_ptr<cmark_iter, Freed<cmark_iter_free>>;
using Text = std::unique_ptr<char, Freed<std::free>>;

std::string text_below(cmark_node* node) {
  std::string out;
  const Walk walk(cmark_iter_new(node));
  while (cmark_iter_next(walk.get()) != CMARK_EVENT_DONE) {
    cmark_node* inner = cmark_iter_get_node(walk.get());
    const cmark_node_type type = cmark_node_get_type(inner);
    const bool entering = cmark_iter_get_event_type(walk.get()) == CMARK_EVENT_ENTER;
    if (entering && (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)) out += cmark_node_get_literal(inner);
  }
  return out;
}

void add_anchor(cmark_node* heading, Anchors& anchors) {
  const std::string mark = "<a id=\"" + html_text(anchors.next(text_below(heading))) + "\"></a>";
  cmark_node* anchor = cmark_node_new(CMARK_NODE_CUSTOM_INLINE);
  cmark_node_set_on_enter(anchor, mark.c_str());
  cmark_node_prepend_child(heading, anchor);
}

void point_to_html(cmark_node* link) {
  std::string url = cmark_node_get_url(link);
  const std::size_t end = std::min(url.find('#'), url.size());
  constexpr std::string_view kEnding = ".md";
  if (url.find(':') < end || end < kEnding.size() || url.substr(end - kEnding.size(), kEnding.size()) != kEnding)
    return;
  url.replace(end - kEnding.size(), kEnding.size(), ".html");
  cmark_node_set_url(link, url.c_str());
}

void box(cmark_node* table) {
  cmark_node* around = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK);
  cmark_node_set_on_enter(around, "<div class=\"table\">");
  cmark_node_set_on_exit(around, "</div>");
  cmark_node_insert_before(table, around);
  cmark_node_append_child(around, table);
}

void dress(cmark_node* root) {
  std::vector<cmark_node*> tables;
  Anchors anchors;
  const Walk walk(cmark_iter_new(root));
  while (cmark_iter_next(walk.get()) != CMARK_EVENT_DONE) {
    if (cmark_iter_get_event_type(walk.get()) != CMARK_EVENT_EXIT) continue;
    cmark_node* node = cmark_iter_get_node(walk.get());
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_HEADING) add_anchor(node, anchors);
    if (type == CMARK_NODE_LINK) point_to_html(node);
    if (std::string_view(cmark_node_get_type_string(node)) == "table") tables.push_back(node);
  }
  for (cmark_node* table : tables) box(table);
}

}  // namespace

std::string html_of_markdown(std::string_view markdown) {
  cmark_gfm_core_extensions_ensure_registered();
  const Parser parser(cmark_parser_new(kOptions));
  cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension("table"));
  cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
  const Tree root(cmark_parser_finish(parser.get()));
  dress(root.get());
  const Text html(cmark_render_html(root.get(), kOptions, cmark_parser_get_syntax_extensions(parser.get())));
  return html.get();
}

}  // namespace rasoat::reports
