// Reads one flow collection, `[…]` or `{…}` with all that is in it, over as many lines as it takes.
//
// Inside brackets indentation means nothing, so a lost bracket would swallow the rest of the plan: where a line at or
// left of the entry that holds the collection begins like an entry of its own, the collection is taken to end before
// it. The block reader calls this at a bracket; nesting is a stack in the builder, not recursion.
//
//   const FlowEnd end = flow.read(p, column_of_entry);
#pragma once

#include <cstdint>

#include "plans/document_builder.h"
#include "plans/fault_list.h"
#include "plans/scanner.h"

namespace rasoat::plans {

struct FlowEnd {
  std::uint32_t end = 0;  // behind the closing bracket, or at the end of the last line that was taken
  bool closed = false;
};

class FlowReader {
 public:
  FlowReader(const Scanner& scan, DocumentBuilder& doc, FaultList& faults) : scan_(scan), doc_(doc), faults_(faults) {}

  // `p` is at the opening bracket, `n` is the column of the entry around it, -1 at the root.
  [[nodiscard]] FlowEnd read(std::uint32_t p, std::int32_t n);

 private:
  // A scalar or an alias: all that can be a key.
  struct Piece {
    Span span;
    NodeKind kind = NodeKind::kScalar;
    ScalarStyle style = ScalarStyle::kPlain;
    bool verbatim = true;
    bool one_line = true;
    bool json = false;  // after it a colon needs no blank
  };
  struct PlainScan {
    std::uint32_t end = 0;               // of its text
    std::uint32_t stop = 0;              // where the scan stopped
    std::uint32_t last_line = kNowhere;  // the text of its last line, when there are several
    std::uint32_t end_before = 0;        // end of the text on the lines before that one
    bool at_colon = false;
  };

  // To the next token; false when there is none in this collection.
  bool skip_space(std::uint32_t& p);
  [[nodiscard]] bool begins_entry(std::uint32_t line) const;
  [[nodiscard]] bool is_value_colon(std::uint32_t p, bool json) const;

  std::uint32_t step(std::uint32_t p);
  std::uint32_t read_node(std::uint32_t p);
  std::uint32_t read_quoted(std::uint32_t p);
  std::uint32_t read_plain(std::uint32_t p);
  std::uint32_t read_comma(std::uint32_t p);
  std::uint32_t read_colon(std::uint32_t p);
  std::uint32_t read_close(std::uint32_t p);
  std::uint32_t place(const Piece& piece);
  std::uint32_t after_collection(NodeId id, std::uint32_t end);
  void close_pair();

  [[nodiscard]] PlainScan scan_plain(std::uint32_t p, bool colons);
  [[nodiscard]] PlainScan settle_colon(std::uint32_t p, PlainScan scan);
  void take_pieces(PlainScan& scan);

  void report_missing_comma(std::uint32_t p);
  void report_unclosed(std::uint32_t p);
  void report_unexpected(std::uint32_t from, std::uint32_t to);
  void close_all(std::uint32_t end);
  void match_bracket(std::uint32_t p);

  const Scanner& scan_;
  DocumentBuilder& doc_;
  FaultList& faults_;
  std::int32_t n_ = -1;
  std::size_t base_ = 0;  // depth outside the outermost bracket
  std::size_t faults_before_ = 0;
  bool json_key_ = false;  // the key just read was quoted or bracketed
  bool given_up_ = false;
};

}  // namespace rasoat::plans
