// Check "responsible-name": whoever answers for the plan and whoever signs it hold one post and bear one name but for a
// letter.
#include "plans/text.h"
#include "rules/native/checks.h"
#include "rules/native/own_head.h"
#include "rules/registry/names.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanNode;

namespace {

constexpr std::size_t kFewestBytes = 8;  // of a name that two persons do not have but for a letter

// "Bí thư Đảng ủy" is "BÍ THƯ".
bool is_same_post(std::string_view one, std::string_view other) {
  const std::string first = name_key(one);
  const std::string second = name_key(other);
  return !first.empty() && !second.empty() && (begins_with_words(first, second) || begins_with_words(second, first));
}

bool is_one_letter_off(std::string_view one, std::string_view other) {
  const std::string first = name_key(one);
  const std::string second = name_key(other);
  if (first.size() < kFewestBytes || second.size() < kFewestBytes) return false;
  return plans::edit_distance(first, second, 1) == 1;
}

NativeVerdict judge(const NativeCase& asked) {
  NativeVerdict verdict;
  const Plan& plan = asked.plan;
  const PlanNode head = plan.child(plan.root(), "van_ban");
  const PlanNode person = head == kNoPlanNode ? kNoPlanNode : plan.child(head, "nguoi_chiu_trach_nhiem");
  const PlanNode signature = plan.child(plan.root(), "ky");
  const PlanNode name = written_text(asked, person, "ho_ten");
  const PlanNode post = written_text(asked, person, "chuc_vu");
  const PlanNode signer = written_text(asked, signature, "ho_ten");
  const PlanNode signers_post = written_text(asked, signature, "chuc_vu");
  for (const PlanNode node : {name, post, signer, signers_post})
    if (node == kNoPlanNode) return verdict;
  if (plan[name].text == plan[signer].text) return verdict;
  if (!is_same_post(plan[post].text, plan[signers_post].text)) return verdict;
  if (!is_one_letter_off(plan[name].text, plan[signer].text)) return verdict;
  Breach breach;
  breach.node = name;
  breach.where = plan[name].value;
  breach.related = {signer};
  breach.arguments = {{"value", std::string(plan[name].text)},
                      {"other", std::string(plan[signer].text)},
                      {"post", std::string(plan[signers_post].text)}};
  verdict.breaches.push_back(std::move(breach));
  return verdict;
}

}  // namespace

NativeVerdicts responsible_name(const NativeCase& asked) {
  return verdict_of_plan(asked, [&] { return judge(asked); });
}

}  // namespace rasoat::rules
