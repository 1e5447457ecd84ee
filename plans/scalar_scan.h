// How far a quoted or a block scalar reaches, and what is wrong inside it.
//
// Extents only: the text is decoded later (`plans/scalar_text.h`). The scans are shared by the block and the flow
// reader. A quotation that is never closed would swallow the rest of the plan, so the scan stops where a line shows
// that another entry has begun.
//
//   const QuotedScan scan = scan_quoted(scanner, p, column, 2, faults);
#pragma once

#include <cstdint>

#include "plans/document.h"
#include "plans/fault_list.h"
#include "plans/scanner.h"

namespace rasoat::plans {

struct QuotedScan {
  std::uint32_t end = 0;  // after the closing quote; when not closed, after the text that was taken
  bool closed = false;
  bool one_line = true;
  bool verbatim = true;              // nothing to decode
  std::uint32_t suspect = kNowhere;  // the first line inside that looks like an entry of its own
};

// `p` is at the opening quote; `n` is the column of the entry that the scalar belongs to (-1 at the root), `column`
// that of the quote if an entry could begin there, else -1. Reports bad escapes, not the missing quote.
[[nodiscard]] QuotedScan scan_quoted(const Scanner& scan, std::uint32_t p, std::int32_t n, std::int32_t column,
                                     FaultList& faults);

// Reports every bad escape of a double-quoted text that stands on one line; `quoted` is its span, quotes included.
void report_bad_escapes(const Scanner& scan, Span quoted, FaultList& faults);

struct BlockScan {
  Span span;                    // from the indicator; see Document::span
  std::uint32_t next_line = 0;  // where reading goes on
  std::uint32_t indent = 0;     // of its text
  ScalarStyle style = ScalarStyle::kLiteral;
  std::uint32_t comment = kNowhere;  // behind the header
};

// `p` is at `|` or `>` of a valid header. Reports lines of the text that are indented too little or with tabs.
[[nodiscard]] BlockScan scan_block(const Scanner& scan, std::uint32_t p, std::int32_t n, FaultList& faults);

}  // namespace rasoat::plans
