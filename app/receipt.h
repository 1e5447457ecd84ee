// The receipt of an audit: what was judged, by what, with what result, so that anyone can see later whether the files
// are still those that were judged. `rasoat verify` (app/receipt_check.h) does.
//
// One JSON object (docs/audit-history.md): the program and its packs, the files by size and SHA-256, the answers by
// rule, the digests of the reports, and last its own SHA-256 over all its bytes up to that member's name. It is no
// signature: whoever changes it can also count its hash anew. The same plans judged in parts and joined give the same
// receipt.
//
//   Receipt receipt("bien-nhan.json", basis, run, about);
//   receipt.add(record);  …
//   std::string problem = receipt.close([&](const TakeWritten& take) { … });   // "" when it is in its place
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "app/inputs.h"
#include "app/measured_stream.h"
#include "app/output.h"
#include "app/run_basis.h"
#include "checker/audit/portfolio.h"
#include "reports/json_writer.h"

namespace rasoat::app {

inline constexpr std::uint32_t kReceiptVersion = 2;

struct WrittenReport {
  std::string format;
  std::string file;  // "-" is standard output
  std::uint64_t size = 0;
  std::string digest;
};
using TakeWritten = std::function<void(const WrittenReport&)>;
using EachWritten = std::function<void(const TakeWritten&)>;

class Receipt {
 public:
  // `run` must outlive it.
  Receipt(const std::string& file, const RunBasis& basis, const checker::PortfolioRun& run, const AuditInputs& inputs);

  void add(const checker::PlanRecord& record);
  // Gives the path at fault, or "".
  [[nodiscard]] std::string close(const EachWritten& reports);

 private:
  struct Counts {
    std::uint32_t holds = 0, broken = 0, not_applicable = 0, waived = 0, undecided = 0;
  };
  void write_head(const RunBasis& basis, const AuditInputs& inputs);
  void write_judged_with(const RunBasis& basis);
  void write_list(std::string_view key, const std::vector<std::string>& texts);
  void write_rules();
  void flush();

  const checker::PortfolioRun& run_;
  Output output_;
  MeasuredStream measured_;
  reports::JsonWriter json_;
  std::vector<Counts> counts_;  // as the cards
  std::uint32_t matched_ = 0, read_ = 0, in_part_ = 0, failed_ = 0;
};

}  // namespace rasoat::app
