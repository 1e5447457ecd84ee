#include "checker/mend.h"

#include <algorithm>
#include <set>
#include <span>

#include "plans/apply_edits.h"
#include "rules/language/load_rule.h"

namespace rasoat::checker {

namespace {

using plans::SourceFile;

// Mending one place can lay bare the next; a plan needs two or three rounds. Each try costs a check of the whole plan.
constexpr int kMaxTries = 400;

class Mender {
 public:
  Mender(const Checker& checker, std::shared_ptr<const SourceFile> source, const CheckOptions& options,
         const MendWishes& wishes)
      : checker_(checker), options_(options), wishes_(wishes), source_(std::move(source)) {
    mended_.audit = checker_.check(source_, options_);
  }

  Mended run() {
    // What does harm now may do none when the rest is mended.
    for (bool more = true; more;) {
      harmful_.clear();
      more = false;
      while (take_some(to_mend())) more = true;
      more = more && !harmful_.empty();
    }
    mended_.text = source_->bytes();
    for (const Finding& finding : mended_.audit.findings) {
      if (finding.waived) continue;
      if (finding.edit && !is_allowed(finding)) ++mended_.withheld;
      const bool for_people = !finding.edit || (is_allowed(finding) && is_wanted(finding));
      if (for_people && finding.severity > Severity::kInfo) ++mended_.left;
    }
    return std::move(mended_);
  }

 private:
  [[nodiscard]] const std::string& rule_of(const Finding& finding) const {
    return (*mended_.audit.cards)[finding.rule].id;
  }

  // Of one with an edit.
  [[nodiscard]] bool is_allowed(const Finding& finding) const { return finding.edit->safe || wishes_.unsafe; }
  [[nodiscard]] bool is_wanted(const Finding& finding) const {
    return wishes_.only.empty() || std::ranges::find(wishes_.only, rule_of(finding)) != wishes_.only.end();
  }

  [[nodiscard]] std::vector<const Finding*> to_mend() const {
    std::vector<const Finding*> found;
    for (const Finding& finding : mended_.audit.findings) {
      if (finding.waived || !finding.edit || !is_allowed(finding) || !is_wanted(finding)) continue;
      if (!harmful_.contains(finding.fingerprint)) found.push_back(&finding);
    }
    return found;
  }

  // Errors of the format. Those of other rules may rise: what could not be read before is judged now.
  static std::size_t faults_of(const Audit& audit) {
    return static_cast<std::size_t>(
        std::count_if(audit.findings.begin(), audit.findings.end(), [&](const Finding& finding) {
          return finding.severity == Severity::kError && (*audit.cards)[finding.rule].pack == rules::kFormatPack;
        }));
  }

  // Goes over to the text with these edits, unless that does harm.
  bool take(std::span<const Finding* const> findings) {
    std::vector<Edit> edits;
    for (const Finding* finding : findings) edits.push_back(*finding->edit);
    plans::Applied applied = plans::apply_edits(source_->bytes(), edits);
    if (applied.text == source_->bytes()) return false;
    auto source = std::make_shared<const SourceFile>(SourceFile::from_text(source_->name(), std::move(applied.text)));
    Audit audit = checker_.check(source, options_);
    if (audit.read_completely < mended_.audit.read_completely || faults_of(audit) > faults_of(mended_.audit))
      return false;
    for (std::size_t i = 0; i < findings.size(); ++i) {
      if (applied.done[i]) ++mended_.done[rule_of(*findings[i])];
    }
    source_ = std::move(source);
    mended_.audit = std::move(audit);
    return true;
  }

  // All of them, or where together they do harm as many as half of them, a quarter … One that does harm by itself is
  // left out from then on.
  bool take_some(std::span<const Finding* const> findings) {
    if (findings.empty() || tries_ >= kMaxTries) return false;
    ++tries_;
    if (take(findings)) return true;
    if (findings.size() == 1) {
      harmful_.insert(findings.front()->fingerprint);
      return false;
    }
    const std::size_t half = findings.size() / 2;
    return take_some(findings.first(half)) || take_some(findings.subspan(half));
  }

  const Checker& checker_;
  const CheckOptions& options_;
  const MendWishes& wishes_;
  std::shared_ptr<const SourceFile> source_;
  Mended mended_;
  std::set<std::string> harmful_;  // fingerprints
  int tries_ = 0;
};

}  // namespace

Mended mend(const Checker& checker, std::shared_ptr<const SourceFile> source, const CheckOptions& options,
            const MendWishes& wishes) {
  return Mender(checker, std::move(source), options, wishes).run();
}

}  // namespace rasoat::checker
