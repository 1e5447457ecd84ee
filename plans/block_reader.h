// Reads the block structure of a plan, line by line: which open collection a line belongs to, and what stands on it.
//
// The line and its indentation are what everything else is held to: a line that is no YAML costs itself, and what
// follows is read on under the collections that were open before it. Six files: block_reader.cc finds the place of a
// line, block_keys.cc and block_values.cc read what stands on it, block_places.cc, block_mistakes.cc and block_words.cc
// are for lines whose place or text is wrong.
//
//   BlockReader(scan, builder, faults).read();
#pragma once

#include <cstdint>
#include <optional>

#include "plans/document_builder.h"
#include "plans/fault_list.h"
#include "plans/flow_reader.h"
#include "plans/scanner.h"

namespace rasoat::plans {

class BlockReader {
 public:
  BlockReader(const Scanner& scan, DocumentBuilder& doc, FaultList& faults)
      : scan_(scan), doc_(doc), faults_(faults), flow_(scan, doc, faults) {}

  void read();

 private:
  struct Key {
    Span span;
    Span anchor;
    std::uint32_t after = 0;  // behind its colon
    NodeKind kind = NodeKind::kScalar;
    ScalarStyle style = ScalarStyle::kPlain;
    bool verbatim = true;
  };

  // Lines and their places.
  void read_line();
  [[nodiscard]] bool read_text_line(std::uint32_t p, std::int32_t column);
  [[nodiscard]] bool ends_with_quote(std::uint32_t p, std::uint32_t& end);
  void read_pair(std::uint32_t p, std::int32_t column, const PlainPair& pair);
  void place_line(std::uint32_t p, std::int32_t column);
  [[nodiscard]] std::size_t find_level(LevelKind kind, std::int32_t column);
  [[nodiscard]] bool read_marker(std::uint32_t p);
  [[nodiscard]] bool read_document_marker(std::uint32_t p);
  [[nodiscard]] bool read_directive(std::uint32_t p);
  void read_entry(const Key& key, std::int32_t column, bool checked = true);
  void read_item(std::uint32_t p, std::int32_t column);
  void finish();

  // What stands on a line. `column` is -1 where no block collection may begin.
  void read_node(std::uint32_t p, std::int32_t column);
  [[nodiscard]] bool read_text(std::uint32_t p, std::int32_t column);
  void read_value(Lead lead, std::uint32_t p, std::int32_t column);
  [[nodiscard]] bool open_block(LevelKind kind, std::uint32_t p, std::int32_t column);
  [[nodiscard]] bool read_property(std::uint32_t& p, std::int32_t& column);
  void read_plain(std::uint32_t p, std::int32_t column);
  void read_long_plain(std::uint32_t p, std::int32_t column, PlainLine line);
  void read_quoted(std::uint32_t p, std::int32_t column);
  void read_flow(std::uint32_t p, std::int32_t column);
  void read_block_scalar(std::uint32_t p);
  void read_alias(std::uint32_t p);
  void finish_line(std::uint32_t p);
  [[nodiscard]] bool is_punctuation(std::uint32_t p) const;
  void take_comment(std::uint32_t p);
  [[nodiscard]] bool scan_key(std::uint32_t p, Key& key);
  [[nodiscard]] bool scan_quoted_key(std::uint32_t p, Key& key);

  // Lines that are wrong.
  void read_tab_line(std::uint32_t p);
  void read_odd_line(std::uint32_t p);
  void misplaced_key(std::uint32_t p, std::int32_t column, const Key& key);
  [[nodiscard]] bool item_without_dash(std::uint32_t p, std::int32_t column, const Key& key);
  [[nodiscard]] bool begins_with(const Level& level, std::string_view key);
  void misplaced_dash(std::uint32_t p, std::int32_t column);
  [[nodiscard]] bool first_without_dash(std::uint32_t p, std::int32_t column, std::size_t host);
  void text_line(std::uint32_t p, std::int32_t column);
  void enter(const Key& key, std::uint32_t p, std::int32_t column);
  void broken_line(FaultCode code, Span where, std::uint32_t p, std::int32_t column);
  void half_typed_key(std::uint32_t p, std::int32_t column);
  [[nodiscard]] bool has_entries_under(std::uint32_t p, std::int32_t column) const;
  [[nodiscard]] bool is_below_text();
  [[nodiscard]] bool continue_text(std::uint32_t p, std::int32_t column);
  [[nodiscard]] bool text_without_dash(std::uint32_t p, std::int32_t column);
  [[nodiscard]] bool pass_over_title(std::uint32_t p);
  [[nodiscard]] bool begins_words(std::uint32_t p) const;
  void end_line(const PlainLine& line);
  void text_behind(std::uint32_t p, std::uint32_t after, std::string_view kind, std::optional<Edit> edit);
  void refuse_complex_key(std::uint32_t p, std::int32_t column);
  void unclosed_quote(std::uint32_t p, std::int32_t column, std::uint32_t end, std::uint32_t next);
  void broken_value(FaultCode code, Span where, std::uint32_t p);
  void conflict(std::uint32_t p, char marker);
  void skip_conflict_side();
  void colon_in_value(std::uint32_t p, std::uint32_t colon, std::uint32_t end);
  void text_in_quotes(std::uint32_t p);
  void stray_dash_item(std::uint32_t p, std::int32_t column, std::size_t home);
  void stray_dash_value(std::uint32_t p);
  [[nodiscard]] bool repair_key(std::uint32_t p, Key& key);
  [[nodiscard]] bool repair_colon(std::uint32_t p, std::uint32_t end, Key& key);
  [[nodiscard]] bool repair_sign(std::uint32_t p, std::uint32_t end, Key& key);
  void report_indentation(std::uint32_t p, std::int32_t expected);
  [[nodiscard]] std::int32_t tab_column(std::uint32_t line, std::uint32_t p);
  void report_tabs(Span where, std::optional<Edit> edit);

  // A line that might continue a plain scalar. kEnds: it does not.
  enum class Continuation { kEnds, kText, kTextWithTab, kEntry, kColon };
  [[nodiscard]] Continuation judge_continuation(std::uint32_t line, std::uint32_t& p, PlainLine& text);

  // A text without a key is looked at twice, as an entry and as a value: the second time it is known.
  [[nodiscard]] const PlainLine& look_to_colon(std::uint32_t p) {
    if (p != looked_at_) look_ = scan_.look_along(p, true);
    looked_at_ = p;
    return look_;
  }
  [[nodiscard]] PlainLine plain_line(std::uint32_t p) const {
    return p == looked_at_ && look_.colon == kNowhere ? scan_.ended(look_, p) : scan_.plain_line(p);
  }
  [[nodiscard]] std::uint32_t after_line(std::uint32_t line_end) const {
    return line_end < scan_.size() ? line_end + 1 : scan_.size();
  }
  // Does a plain text that belongs to an entry at `column` end with this line? If so, the next line is the next to be
  // read, and where its text begins is known.
  [[nodiscard]] bool ends_with_line(std::uint32_t line_end, std::int32_t column) {
    const std::uint32_t text = scan_.skip_spaces(line_end + 1);
    if (static_cast<std::int32_t>(text - line_end) - 1 > column || scan_.separates(text)) return false;
    at_ = indented_ = line_end + 1;
    indented_text_ = text;
    return true;
  }

  const Scanner& scan_;
  DocumentBuilder& doc_;
  FaultList& faults_;
  FlowReader flow_;
  std::uint32_t at_ = 0;                                   // the line to be read next
  std::uint32_t line_ = 0;                                 // the line being read
  std::uint32_t indented_ = kNowhere, indented_text_ = 0;  // a line of which it is known where its text begins
  std::uint32_t looked_at_ = kNowhere;
  PlainLine look_;           // from there to the first colon
  Span directive_;           // the first one, for lack of a `---` after it
  NodeId broken_ = kNoNode;  // the last broken line, and where its line ended: broken lines in a row are one
  std::uint32_t broken_until_ = 0;
  static constexpr std::size_t kNoFault = static_cast<std::size_t>(-1);
  std::size_t tabs_ = kNoFault;      // what was told of tabs, among the faults
  std::int32_t tab_width_ = 0;       // 0: not known
  std::uint32_t wrapped_until_ = 0;  // where the last line ended that goes on with a text
  bool started_ = false;             // `---` was there
  bool ended_ = false;               // `...` was there
  bool in_conflict_ = false;         // after `<<<<<<<`
  bool conflicts_end_ = true;        // false: no `>>>>>>>` is left, do not look for one again
};

}  // namespace rasoat::plans
