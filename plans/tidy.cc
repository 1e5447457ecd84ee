#include "plans/tidy.h"

#include <optional>
#include <utility>

#include "plans/apply_edits.h"
#include "plans/block_order.h"
#include "plans/indentation.h"
#include "plans/plan.h"
#include "plans/reader.h"
#include "plans/same_document.h"

namespace rasoat::plans {
namespace {

class Tidier {
 public:
  explicit Tidier(std::string_view source) : source_(source) { tidied_.text = source; }

  Tidied run() {
    const ReadResult read = read_yaml(source_);
    tidied_.faults = read.faults;
    if (!tidied_.faults.empty() || read.document.root() == kNoNode) return std::move(tidied_);
    Bound bound = bind_plan(read.document);
    for (Fault& fault : bound.faults) {
      if (fault.code == FaultCode::kDuplicateKey) tidied_.faults.push_back(std::move(fault));
    }
    if (!tidied_.faults.empty()) return std::move(tidied_);
    tidied_.spelling_left = !spell(read.document, bound.faults);
    tidied_.indentation_left = !lay_out([](const Document& document) { return std::optional(indented(document)); });
    tidied_.order_left = !lay_out(in_order);
    return std::move(tidied_);
  }

 private:
  // Goes over to the text where it says the same as before, but for these scalars.
  bool take(const Document& before, std::string text, const NewTexts& texts) {
    if (text == tidied_.text) return true;
    const ReadResult read = read_yaml(text);
    if (!read.complete || !read.faults.empty() || !same_document(before, read.document, texts)) return false;
    tidied_.text = std::move(text);
    return true;
  }

  bool spell(const Document& before, const std::vector<Fault>& faults) {
    std::vector<Edit> edits;
    NewTexts texts;
    bool all = true;
    for (const Fault& fault : faults) {
      const bool spelling = fault.code == FaultCode::kNonCanonicalKey || fault.code == FaultCode::kNonCanonicalCode;
      if (!spelling || !fault.edit) continue;
      if (!keeps_comments(*fault.edit, before)) {
        all = false;
        continue;
      }
      edits.push_back(*fault.edit);
      texts[fault.edit->where.begin] = fault.edit->text;
    }
    return take(before, apply_edits(before.source(), edits).text, texts) && all;
  }

  template <typename Step>
  bool lay_out(const Step& step) {
    const std::string source = tidied_.text;
    const ReadResult read = read_yaml(source);
    std::optional<std::string> text = step(read.document);
    return text && take(read.document, std::move(*text), {});
  }

  std::string_view source_;
  Tidied tidied_;
};

}  // namespace

Tidied tidy(std::string_view source) { return Tidier(source).run(); }

}  // namespace rasoat::plans
