// Audits of plans that were checked before, kept on disk: a plan that is checked again by the same program, the same
// rules and the same options is not judged again.
//
// The key is a hash of everything that decides on an Audit: the program's own bytes and its libraries, the packs and
// the registry as configured, the plan's name and bytes, the waivers of other files, and every option. The baseline is
// not in it: it is laid on afterwards. One entry a plan, replaced when its key changes, so the folder does not grow. An
// entry that is damaged, cut short or of another key counts as none. Only plans that were read to their end are kept.
// Entries are written beside their place and renamed; runs may share a folder. Damage is recognised, malice is not:
// whoever may write into the folder may write what a check says.
//
//   CheckCache cache(".rasoat-cache");
//   const std::string key = cache.key(gate.rules_digest(i), *source, options);
//   std::optional<checker::Audit> audit = cache.find(key, source, checker.cards());
//   if (!audit) { audit = checker.check(source, options); cache.keep(key, *audit); }
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checker/checker.h"

namespace rasoat::app {

class CheckCache {
 public:
  // Makes the folder where it is not there, with a .gitignore for all that it will hold.
  explicit CheckCache(std::string folder);

  [[nodiscard]] std::string key(std::string_view rules_digest, const plans::SourceFile& source,
                                const checker::CheckOptions& options) const;
  // From any thread; `key` is that of this source.
  [[nodiscard]] std::optional<checker::Audit> find(
      const std::string& key, const std::shared_ptr<const plans::SourceFile>& source,
      const std::shared_ptr<const std::vector<checker::RuleCard>>& cards) const;
  void keep(const std::string& key, const checker::Audit& audit);
  // False: something could not be written; what was checked is right all the same.
  [[nodiscard]] bool is_written() const { return written_; }

 private:
  [[nodiscard]] std::string place_of(std::string_view file) const;

  std::string folder_, program_;
  std::atomic<bool> written_ = true;
};

}  // namespace rasoat::app
