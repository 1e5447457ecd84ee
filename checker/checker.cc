#include "checker/checker.h"

#include <mutex>

#include "checker/pipeline.h"
#include "checker/timing.h"
#include "checker/waiver_comments.h"
#include "plans/apply_edits.h"
#include "plans/lost_text.h"
#include "plans/reader.h"
#include "plans/witness.h"

namespace rasoat::checker {

using plans::Document;
using plans::Fault;

namespace {

bool has_error_node(const Document& document) {
  for (plans::NodeId node = 0; node < document.size(); ++node) {
    if (document.kind(node) == plans::NodeKind::kError) return true;
  }
  return false;
}

// An edit over a whole value would take a comment within it along: who mends that value by hand sees the comment.
void drop_edits_over_comments(std::vector<Fault>& faults, const Document& document) {
  for (Fault& fault : faults)
    if (fault.edit && !plans::keeps_comments(*fault.edit, document)) fault.edit.reset();
}

std::vector<WrittenWaiver> comments_and_files(const Document& document, const plans::Plan& plan,
                                              const CheckOptions& options) {
  std::vector<WrittenWaiver> waivers = waiver_comments(document, plan);
  waivers.insert(waivers.end(), options.more_waivers.begin(), options.more_waivers.end());
  return waivers;
}

// What waivers say of the version of the plan that governs; nothing where there is none.
std::set<std::string> governing_waivers(const RuleTable& table, const CheckOptions& options) {
  const plans::SourceFile& source = *options.governing;
  const plans::ReadResult read = plans::read_yaml(source.bytes());
  if (read.document.root() == plans::kNoNode) return {};
  const plans::Bound bound = plans::bind_plan(read.document);
  if (bound.plan.size() == 0) return {};
  TriggerIndex index(bound.plan);
  const WaiverSources sources{comments_and_files(read.document, bound.plan, options), {}, {}};
  return Waivers(bound.plan, table, index, sources).keys();
}

// What was read of texts, handed on from one check to the next; each check has its own.
// One that a check broke off with is not given back: what it half read is not trusted.
class TextStores {
 public:
  explicit TextStores(std::size_t questions) : questions_(questions) {}

  [[nodiscard]] plans::TextStore take() {
    const std::lock_guard lock(mutex_);
    if (idle_.empty()) return plans::TextStore(questions_);
    plans::TextStore texts = std::move(idle_.back());
    idle_.pop_back();
    return texts;
  }
  void give_back(plans::TextStore texts) {
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(texts));
  }
  void clear() {
    const std::lock_guard lock(mutex_);
    idle_.clear();
  }

 private:
  std::size_t questions_;
  std::mutex mutex_;
  std::vector<plans::TextStore> idle_;
};

}  // namespace

struct Checker::Impl {
  explicit Impl(std::shared_ptr<const rules::RuleSet> rules)
      : table(std::move(rules)), texts(table.rules().numbering().text_questions()) {}

  RuleTable table;
  TextStores texts;
};

Checker::Checker(std::shared_ptr<const rules::RuleSet> rules) : impl_(std::make_unique<Impl>(std::move(rules))) {}
Checker::~Checker() = default;

Audit Checker::check(std::shared_ptr<const plans::SourceFile> source, const CheckOptions& options,
                     const PlanViewer& viewer) const {
  const auto timed = [&options](Step step, const auto& work) {
    const Stopwatch watch(options.timing, step);
    return work();
  };
  plans::ReadResult read = timed(Step::kRead, [&] { return plans::read_yaml(source->bytes()); });
  const Document& document = read.document;
  std::optional<Fault> doubt;
  if (options.witness && read.complete && read.faults.empty() && document.root() != plans::kNoNode &&
      !has_error_node(document)) {
    doubt = timed(Step::kWitness, [&] { return plans::witness(document); });
  }
  std::optional<plans::Bound> bound;
  if (document.root() != plans::kNoNode) bound = timed(Step::kBind, [&] { return plans::bind_plan(document); });
  CheckInput input{std::move(source), nullptr, std::move(read.faults), read.complete};
  if (doubt) input.faults.push_back(std::move(*doubt));
  if (bound) {
    plans::drop_told_again(input.faults, bound->faults);
    input.faults.insert(input.faults.end(), bound->faults.begin(), bound->faults.end());
    if (bound->plan.size() > 0) input.plan = &bound->plan;
  }
  drop_edits_over_comments(input.faults, document);
  // A file that says nothing is read, but no plan.
  input.complete = input.complete && input.plan != nullptr;
  const plans::Plan* plan = input.plan;
  if (plan != nullptr && options.waivers) {
    input.waivers.more = comments_and_files(document, *plan, options);
    if (options.governing) input.waivers.governing = governing_waivers(impl_->table, options);
  }
  read.document = {};  // nothing asks it any more, and it is as large as the source
  plans::TextStore texts = impl_->texts.take();
  Audit audit = check_bound(impl_->table, std::move(input), options, texts);
  impl_->texts.give_back(std::move(texts));
  if (viewer && plan != nullptr) viewer(*plan, facts_of(*plan, options.as_of));
  return audit;
}

Audit Checker::unreadable(std::string file, const Fault& fault) const {
  plans::TextStore texts;
  Audit audit = check_bound(impl_->table, {nullptr, nullptr, {fault}, false}, {}, texts);
  audit.file = std::move(file);
  return audit;
}

void Checker::forget_texts() const { impl_->texts.clear(); }

const std::shared_ptr<const std::vector<RuleCard>>& Checker::cards() const { return impl_->table.cards(); }
const RuleTable& Checker::table() const { return impl_->table; }

}  // namespace rasoat::checker
