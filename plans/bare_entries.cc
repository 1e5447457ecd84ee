// The part of regain_text for entries in braces without a colon: `{ ten: Mục tiêu, chỉ tiêu }`.
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "plans/format.h"
#include "plans/lost_text.h"
#include "plans/mistakes.h"
#include "plans/text.h"

namespace rasoat::plans {
namespace {

// For a message: what is over lines in one, and no more than a reader wants to see.
std::string in_one_line(std::string_view text) {
  constexpr std::size_t kMost = 200;
  if (text.size() > kMost) return excerpt(text);
  std::string line;
  for (const char byte : text) {
    const bool blank = byte == '\n' || byte == '\r' || byte == ' ';
    if (!blank || !line.ends_with(' ')) line.push_back(blank ? ' ' : byte);
  }
  return line;
}

class BareEntries {
 public:
  BareEntries(Regained& regained, NodeId root)
      : document_(regained.document),
        faults_(regained.faults),
        nodes_(DocumentMender::nodes(regained.document)),
        source_(document_.source()),
        root_(root) {}

  void settle() {
    std::vector<Document::BareEntry> bare = document_.bare_entries();
    std::ranges::stable_sort(bare, {}, &Document::BareEntry::mapping);
    for (auto first = bare.begin(); first != bare.end();) {
      const NodeId mapping = first->mapping;
      bare_.clear();
      for (; first != bare.end() && first->mapping == mapping; ++first) bare_.push_back(first->key);
      if (mapping >= root_ && nodes_[mapping].span.end <= nodes_[root_].span.end) settle_mapping(mapping);
    }
  }

 private:
  struct Entry {
    NodeId key = kNoNode;
    NodeId value = kNoNode;
    bool bare = false;
  };

  [[nodiscard]] std::string_view text(Span span) const { return text_of(span, source_); }
  [[nodiscard]] bool is_plain(NodeId id) const {
    return nodes_[id].kind == NodeKind::kScalar && nodes_[id].style == ScalarStyle::kPlain;
  }

  void settle_mapping(NodeId mapping) {
    entries_.clear();
    for (NodeId key = nodes_[mapping].first_child; key != kNoNode; key = nodes_[entries_.back().value].next)
      entries_.push_back({key, nodes_[key].next, std::ranges::binary_search(bare_, key)});
    if (nodes_[mapping].damaged) {  // the reader has said what is wrong
      for (const NodeId key : bare_) nodes_[key].kind = NodeKind::kError;
      return;
    }
    find_blocks();
    if (std::ranges::all_of(entries_, &Entry::bare) && !is_of_keys()) return settle_list(mapping);
    go_on_with({});
    for (const Entry& entry : entries_) {
      if (entry.bare) {
        settle_entry(mapping, entry);
      } else {
        go_on_with(entry);
      }
    }
    go_on_with({});
  }

  // The next entry comes behind this one.
  void go_on_with(const Entry& entry) {
    if (cut_ != nullptr) {
      const Span whole = nodes_[before_.value].span;
      cut_->args.emplace_back("text", excerpt(text({pieces_begin_, whole.end})));
      const std::string value = cut_->edit ? quoted(in_one_line(text(whole))) : "\"…\"";
      cut_->args.emplace_back("line", cut_->args[0].second + ": " + value);
      if (cut_->edit) cut_->edit->where = whole;
      if (cut_->edit) cut_->edit->text = quoted(text(whole));
      if (!cut_->edit) nodes_[before_.value].kind = NodeKind::kError;
    }
    cut_ = nullptr;
    before_ = entry;
  }

  // The blocks that know most of the keys which have a colon, and whether some of these are not as the format writes
  // them.
  void find_blocks() {
    blocks_.clear();
    taken_.clear();
    spelt_otherwise_ = false;
    for (const Entry& entry : entries_)
      if (!entry.bare && nodes_[entry.key].kind == NodeKind::kScalar) {
        const std::string_view written = text(nodes_[entry.key].span);
        taken_.push_back(fold_key(written));
        spelt_otherwise_ = spelt_otherwise_ || taken_.back() != written;
      }
    std::ranges::sort(taken_);
    std::ptrdiff_t most = 0;
    for (std::size_t at = 1; at < kBlockCount; ++at) {
      const auto block = static_cast<Block>(at);
      const auto known =
          std::ranges::count_if(taken_, [block](const std::string& key) { return find_field(block, key) != nullptr; });
      if (known < most) continue;
      if (known > most) blocks_.clear();
      most = known;
      blocks_.push_back(block);
    }
  }

  [[nodiscard]] bool knows(std::string_view key) const {
    return std::ranges::any_of(blocks_, [key](Block block) { return find_field(block, key) != nullptr; });
  }

  // A skeleton of keys and nothing else.
  [[nodiscard]] bool is_of_keys() const {
    return std::ranges::any_of(entries_, [this](const Entry& entry) {
      return is_plain(entry.key) && ascii_key(text(nodes_[entry.key].span)) && knows(text(nodes_[entry.key].span));
    });
  }

  void settle_list(NodeId mapping) {
    Document::Node& node = nodes_[mapping];
    const bool texts = std::ranges::all_of(
        entries_, [this](const Entry& entry) { return nodes_[entry.key].kind == NodeKind::kScalar; });
    if (entries_.size() < 2 || !texts) return;
    const std::string_view inner = text({node.span.begin + 1, node.span.end - 1});
    faults_.push_back({FaultCode::kBracesForList,
                       {node.span.begin, node.span.begin + 1},
                       {},
                       {},
                       Edit{node.span, "[" + std::string(inner) + "]", true}});
    node.kind = NodeKind::kSequence;
    for (std::size_t i = 0; i < entries_.size(); ++i)
      nodes_[entries_[i].key].next = i + 1 < entries_.size() ? entries_[i + 1].key : kNoNode;
  }

  void settle_entry(NodeId mapping, const Entry& entry) {
    const std::string_view written = text(nodes_[entry.key].span);
    if (is_plain(entry.key)) {
      if (is_key_alone(written)) {
        half_typed(entry.key);
        nodes_[entry.value].kind = NodeKind::kError;
        return;
      }
      if (split_at_key(entry, written)) return;
    }
    if (nodes_[entry.key].kind == NodeKind::kScalar && before_.value != kNoNode && is_plain(before_.value))
      return join(mapping, entry);
    half_typed(entry.key);
    nodes_[entry.key].kind = NodeKind::kError;
  }

  // `{ noi_dung: x, chu_tri }`. Words as people write them are a key only where other keys are written so.
  [[nodiscard]] bool is_key_alone(std::string_view written) const {
    if (ascii_key(written)) return knows(written);
    if (!spelt_otherwise_ || !key_like(written)) return false;
    const std::string folded = fold_key(written);
    return knows(folded) && !is_taken(folded);
  }

  // `{ noi_dung: x, thoi_han 30/6/2025 }`
  bool split_at_key(const Entry& entry, std::string_view written) {
    const std::size_t blank = written.find(' ');
    if (blank == std::string_view::npos || written.contains('\n')) return false;
    const std::string_view word = written.substr(0, blank);
    if (!ascii_key(word) || !knows(word) || is_taken(word)) return false;
    Document::Node& key = nodes_[entry.key];
    Document::Node& value = nodes_[entry.value];
    const auto key_end = key.span.begin + static_cast<std::uint32_t>(blank);
    const auto value_begin = key.span.begin + static_cast<std::uint32_t>(written.find_first_not_of(' ', blank));
    half_typed(entry.key).edit = Edit{{key_end, key_end}, ":", false};
    value.span = {value_begin, key.span.end};
    value.kind = NodeKind::kScalar;
    value.style = ScalarStyle::kPlain;
    value.verbatim = true;
    key.span.end = key_end;
    go_on_with(entry);
    return true;
  }

  // The value before the comma and what stands behind it are one text.
  void join(NodeId mapping, const Entry& entry) {
    Document::Node& value = nodes_[before_.value];
    const Span piece = nodes_[entry.key].span;
    const std::string_view between = text({value.span.end, piece.begin});
    if (cut_ == nullptr) {
      const auto comma = value.span.end + static_cast<std::uint32_t>(between.find(','));
      const std::string key = excerpt(text(nodes_[before_.key].span));
      faults_.push_back({FaultCode::kCommaInPlainValue, {comma, comma + 1}, {{"key", key}}, {}, Edit{{}, "", true}});
      cut_ = &faults_.back();
      pieces_begin_ = piece.begin;
    }
    value.next = nodes_[entry.value].next;
    --nodes_[mapping].entries;
    value.span.end = piece.end;
    value.verbatim = value.verbatim && !between.contains('\n') && nodes_[entry.key].verbatim;
    // Something else than blanks between them, a comment or an anchor, is no part of a text.
    if (between.find_first_not_of(" \t\r\n,") != std::string_view::npos) cut_->edit.reset();
    if (cut_->edit && !is_plain(entry.key)) cut_->edit->safe = false;
  }

  Fault& half_typed(NodeId key) {
    go_on_with({});
    const Span span = nodes_[key].span;
    faults_.push_back({FaultCode::kHalfTypedKey, span, {{"text", excerpt(text(span))}, {"sign", "none"}}, {}, {}});
    return faults_.back();
  }

  [[nodiscard]] bool is_taken(std::string_view folded) const { return std::ranges::binary_search(taken_, folded); }

  const Document& document_;
  std::vector<Fault>& faults_;
  std::vector<Document::Node, Unset<Document::Node>>& nodes_;
  const std::string_view source_;
  const NodeId root_;
  // Of the mapping at hand
  std::vector<NodeId> bare_;
  std::vector<Entry> entries_;
  std::vector<Block> blocks_;
  std::vector<std::string> taken_;  // its keys that have a colon, folded and sorted
  bool spelt_otherwise_ = false;
  Entry before_;          // the entry before the one at hand, where that may go on with it
  Fault* cut_ = nullptr;  // what was said of its value
  std::uint32_t pieces_begin_ = 0;
};

}  // namespace

void settle_bare_entries(Regained& regained, NodeId root) { BareEntries(regained, root).settle(); }

}  // namespace rasoat::plans
