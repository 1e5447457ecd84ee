#include "checker/portfolio/yardstick.h"

#include <map>

#include "plans/reader.h"

namespace rasoat::checker {

namespace {

// Of one rule in one plan; how many more there are is said in the last.
constexpr std::size_t kMostOfOneRule = 5;

std::vector<Remark> shortened(std::vector<Remark> remarks) {
  struct Seen {
    std::size_t last = 0, count = 0;
  };
  std::map<std::string, Seen> seen;
  std::vector<Remark> kept;
  for (Remark& remark : remarks) {
    Seen& of_rule = seen[remark.rule];
    if (++of_rule.count > kMostOfOneRule) continue;
    of_rule.last = kept.size();
    kept.push_back(std::move(remark));
  }
  for (const auto& [rule, of_rule] : seen) {
    if (of_rule.count > kMostOfOneRule)
      kept[of_rule.last].arguments.emplace_back("more", std::to_string(of_rule.count - kMostOfOneRule));
  }
  return kept;
}

}  // namespace

Yardstick::Yardstick(const Roster* roster, const std::shared_ptr<const plans::SourceFile>& superior,
                     const rules::Registry& registry) {
  if (roster != nullptr) leads_.emplace(*roster, registry);
  if (superior == nullptr) return;
  const plans::ReadResult read = plans::read_yaml(superior->bytes());
  superior_is_sound_ = read.complete && read.document.root() != plans::kNoNode &&
                       read.document.kind(read.document.root()) == plans::NodeKind::kMapping;
  if (!superior_is_sound_) return;
  const plans::Bound bound = plans::bind_plan(read.document);
  superior_.emplace(bound.plan, superior->name());
}

std::vector<Remark> Yardstick::remarks(const plans::Plan& plan, const UnitTraits& traits) const {
  std::vector<Remark> all;
  if (superior_) superior_->compare(plan, traits, all);
  if (leads_) leads_->look_at(plan, traits, all);
  return shortened(std::move(all));
}

}  // namespace rasoat::checker
