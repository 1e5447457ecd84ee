#include "plans/witness.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <span>
#include <spanstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plans/utf8.h"

namespace rasoat::plans {
namespace {

// yaml-cpp recurses, and gives up at 500 levels of its own counting; well before that it is not asked.
constexpr std::size_t kMaxDepth = 200;
constexpr std::uint32_t kNever = 0xFFFFFFFF;

bool is_collection(NodeKind kind) { return kind == NodeKind::kSequence || kind == NodeKind::kMapping; }

// A block collection begins where its first child begins; a bracket stands before the first child.
bool is_flow(const Document& document, NodeId id) {
  const NodeId child = document.first_child(id);
  return child == kNoNode || document.span(child).begin != document.span(id).begin;
}

std::uint32_t start_of(const Document& document, NodeId id) {
  const std::optional<Span> anchor = document.anchor(id);
  return anchor ? anchor->begin : document.span(id).begin;
}

std::string_view header_of(const Document& document, NodeId id) {
  const std::string_view text = text_of(document.span(id), document.source());
  return text.substr(0, text.find_first_of(" \t\r\n#"));
}

// yaml-cpp 0.7 reads these wrongly, and what follows them with them:
// * a block scalar, or a plain scalar of several lines, that bears an anchor: the anchor's column is taken for the
//   indentation that its lines must exceed;
// * a block scalar that is the whole document: its lines may stand at the margin, which yaml-cpp does not know;
// * `?` in a plain scalar within brackets: the scalar is cut there.
bool blinds(const Document& document, NodeId id, bool in_flow) {
  if (document.kind(id) != NodeKind::kScalar) return false;
  const std::string_view source = text_of(document.span(id), document.source());
  switch (document.style(id)) {
    case ScalarStyle::kLiteral:
    case ScalarStyle::kFolded:
      return id == document.root() || document.anchor(id).has_value();
    case ScalarStyle::kPlain:
      return (in_flow && source.contains('?')) || (source.contains('\n') && document.anchor(id));
    default:
      return false;
  }
}

// Keys between brackets that are right in YAML 1.2, but not for yaml-cpp 0.7: the colon, if there is one, is not on the
// line where the key begins, or a bracket follows it without a blank.
bool is_unseen_flow_key(const Document& document, NodeId id) {
  const std::string_view source = document.source();
  const Span key = document.span(id);
  if (text_of(key, source).contains('\n')) return true;
  const std::size_t after = std::min(source.find_first_not_of(" \t", key.end), source.size());
  const std::string_view rest = source.substr(after, 2);
  return rest.starts_with('\r') || rest.starts_with('\n') || rest.starts_with('#') || rest == ":[" || rest == ":{";
}

// The first line indented with a tab that is otherwise empty or a comment: yaml-cpp 0.7 refuses it after a plain
// scalar.
std::uint32_t first_tabbed_line(std::string_view source) {
  for (std::size_t tab = source.find('\t'); tab != std::string_view::npos; tab = source.find('\t', tab)) {
    const std::size_t before = source.substr(0, tab).find_last_not_of(' ');
    const bool indents = before == std::string_view::npos || source[before] == '\n';
    const std::size_t text = std::min(source.find_first_not_of(" \t", tab), source.size());
    const bool no_text = text == source.size() || std::string_view("#\r\n").contains(source[text]);
    if (indents && no_text) return static_cast<std::uint32_t>(tab);
    tab = text;
  }
  return kNever;
}

struct Survey {
  bool too_deep = false;
  std::uint32_t blind_from = kNever;  // the first byte that yaml-cpp is known to read wrongly
};

Survey survey(const Document& document) {
  struct Open {
    NodeId next;
    bool flow;
    bool mapping;
    bool at_key;
  };
  Survey result{.blind_from = first_tabbed_line(document.source())};
  std::vector<Open> open{{document.root(), false, false, false}};
  while (!open.empty()) {
    const auto [id, in_flow, mapping, at_key] = open.back();
    if (id == kNoNode) {
      open.pop_back();
      continue;
    }
    // The root's `next` is no sibling.
    open.back().next = open.size() == 1 ? kNoNode : document.next(id);
    open.back().at_key = mapping && !at_key;
    if (blinds(document, id, in_flow) || (in_flow && at_key && is_unseen_flow_key(document, id))) {
      result.blind_from = std::min(result.blind_from, start_of(document, id));
    }
    if (!is_collection(document.kind(id))) continue;
    if (open.size() > kMaxDepth) return {.too_deep = true, .blind_from = 0};
    const bool is_mapping = document.kind(id) == NodeKind::kMapping;
    open.push_back({document.first_child(id), in_flow || is_flow(document, id), is_mapping, is_mapping});
  }
  return result;
}

// yaml-cpp 0.7 tells these plain words apart from other text; our scalars are text.
bool is_null_word(std::string_view text) {
  return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

// `\N` and `\_` in double quotes become single bytes that are not UTF-8 in yaml-cpp 0.7; such a text is not compared.
bool text_untold(const Document& document, NodeId id) {
  if (document.style(id) != ScalarStyle::kDoubleQuoted) return false;
  const std::string_view source = text_of(document.span(id), document.source());
  return source.contains("\\N") || source.contains("\\_");
}

// Line feeds at the end are not compared where yaml-cpp 0.7 is known to count them wrongly: after `>+` (one too few),
// and in quotes (two or more become one).
bool end_untold(const Document& document, NodeId id) {
  switch (document.style(id)) {
    case ScalarStyle::kSingleQuoted:
    case ScalarStyle::kDoubleQuoted:
      return true;
    case ScalarStyle::kFolded:
      return header_of(document, id).contains('+');
    default:
      return false;
  }
}

std::string_view without_last_line_feeds(std::string_view text) {
  while (text.ends_with('\n')) text.remove_suffix(1);
  return text;
}

// Walks the Document beside yaml-cpp's events; keeps the first difference and ignores what comes after it.
class Comparison final : public YAML::EventHandler {
 public:
  Comparison(const Document& document, std::uint32_t blind_from)
      : document_(document),
        blind_from_(blind_from),
        first_byte_(document.source().starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0),
        next_(document.root()) {}

  void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
  void OnDocumentEnd() override {
    if (!over_ && next_ != kNoNode) differ("structure", next_);
  }
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const NodeId id = take(anchor);
    if (over_) return;
    if (document_.kind(id) == NodeKind::kEmpty) return;  // an empty place has no start that two readers would share
    if (document_.kind(id) != NodeKind::kScalar) return differ("structure", id);
    if (document_.style(id) != ScalarStyle::kPlain || !is_null_word(document_.text(id, scratch_))) {
      return differ("text", id);
    }
    expect_start(mark, id);
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const NodeId id = take(0);
    if (over_) return;
    if (document_.kind(id) != NodeKind::kAlias) return differ("structure", id);
    if (anchor > anchored_.size() || document_.alias_target(id) != anchored_[anchor - 1]) return differ("alias", id);
    expect_start(mark, id);
  }
  void OnScalar(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                const std::string& value) override {
    const NodeId id = take(anchor);
    if (over_) return;
    if (document_.kind(id) != NodeKind::kScalar) return differ("structure", id);
    if (!text_untold(document_, id) && !same_text(id, value)) return differ("text", id);
    expect_start(mark, id);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    enter(NodeKind::kSequence, mark, anchor, style);
  }
  void OnMapStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    enter(NodeKind::kMapping, mark, anchor, style);
  }
  void OnSequenceEnd() override { leave(); }
  void OnMapEnd() override { leave(); }

  // yaml-cpp refused the text at `mark`.
  void refused(const YAML::Mark& mark) {
    if (over_ || (!mark.is_null() && first_byte_ + static_cast<std::size_t>(mark.pos) >= blind_from_)) return;
    if (next_ != kNoNode) return differ("refused", next_);
    differ("refused", open_.empty() ? document_.root() : open_.back());
  }

  [[nodiscard]] std::optional<Fault> doubt() && { return std::move(doubt_); }

 private:
  void differ(std::string_view what, NodeId id) {
    over_ = true;
    doubt_.emplace();
    doubt_->code = FaultCode::kWitnessDisagrees;
    doubt_->where = document_.span(id);
    doubt_->args.emplace_back("what", what);
  }

  bool same_text(NodeId id, std::string_view theirs) {
    const std::string_view ours = document_.text(id, scratch_);
    if (!end_untold(document_, id)) return ours == theirs;
    return without_last_line_feeds(ours) == without_last_line_feeds(theirs);
  }

  // The node that the next event must speak of. Ends the comparison where there is none, or where the witness is blind.
  NodeId take(YAML::anchor_t anchor) {
    if (over_) return kNoNode;
    const NodeId id = next_;
    if (id == kNoNode) {
      differ("structure", open_.empty() ? document_.root() : open_.back());
      return kNoNode;
    }
    if (start_of(document_, id) >= blind_from_) {
      over_ = true;
      return kNoNode;
    }
    if ((anchor != 0) != document_.anchor(id).has_value()) {
      differ("anchor", id);
      return kNoNode;
    }
    if (anchor != 0) anchored_.push_back(id);
    next_ = open_.empty() ? kNoNode : document_.next(id);
    return id;
  }

  void enter(NodeKind kind, const YAML::Mark& mark, YAML::anchor_t anchor, YAML::EmitterStyle::value style) {
    const NodeId id = take(anchor);
    if (over_) return;
    if (document_.kind(id) != kind) return differ("structure", id);
    // A block collection has no start of its own: its children's are compared.
    if (style == YAML::EmitterStyle::Flow && is_flow(document_, id)) expect_start(mark, id);
    open_.push_back(id);
    next_ = document_.first_child(id);
  }

  void leave() {
    if (over_) return;
    if (next_ != kNoNode) return differ("structure", next_);
    const NodeId id = open_.back();
    open_.pop_back();
    next_ = open_.empty() ? kNoNode : document_.next(id);
  }

  // yaml-cpp counts bytes, without a byte order mark; a node begins at its anchor.
  void expect_start(const YAML::Mark& mark, NodeId id) {
    if (first_byte_ + static_cast<std::size_t>(mark.pos) != start_of(document_, id)) differ("position", id);
  }

  const Document& document_;
  const std::uint32_t blind_from_;
  const std::size_t first_byte_;
  NodeId next_;
  std::vector<NodeId> open_;
  std::vector<NodeId> anchored_;  // yaml-cpp numbers anchors from 1 in the order of the source
  std::string scratch_;
  std::optional<Fault> doubt_;
  bool over_ = false;
};

}  // namespace

std::optional<Fault> witness(const Document& document) {
  if (document.root() == kNoNode) return std::nullopt;
  const Survey known = survey(document);
  if (known.too_deep) return std::nullopt;

  Comparison comparison(document, known.blind_from);
  std::ispanstream stream{std::span<const char>(document.source())};
  try {
    YAML::Parser parser(stream);
    parser.HandleNextDocument(comparison);
  } catch (const YAML::Exception& refusal) {
    comparison.refused(refusal.mark);
  }
  return std::move(comparison).doubt();
}

}  // namespace rasoat::plans
