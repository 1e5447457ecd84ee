#include "tests/bench/made_portfolio.h"

#include <algorithm>

namespace rasoat::bench {
namespace {

constexpr double kMissing = 0.03;
constexpr double kLate = 0.05;
constexpr double kUnlisted = 0.01;
constexpr double kTwice = 0.015;
constexpr double kCopied = 0.05;
constexpr double kDefective = 0.1;
constexpr double kUnreadable = 0.003;
constexpr std::size_t kDueOfDistricts = 61;  // 30/6/2024
constexpr std::size_t kDue = 92;             // 31/7/2024

std::size_t due_of(std::size_t unit) { return unit % kUnitsOfDistrict == 0 ? kDueOfDistricts : kDue; }

std::string padded(std::size_t number, std::size_t width) {
  std::string text = std::to_string(number);
  text.insert(0, width - std::min(width, text.size()), '0');
  return text;
}

std::string quoted(std::string_view text) { return '"' + std::string(text) + '"'; }

template <typename List, typename Say>
std::string json_list(const List& list, Say say) {
  std::string out = "[";
  for (const auto& item : list) {
    if (out.size() > 1) out += ',';
    out += "\n  " + say(item);
  }
  return out + "]";
}

void shuffle(std::vector<MadeWork>& works, Random& random) {
  for (std::size_t i = works.size(); i > 1; --i) std::swap(works[i - 1], works[random.below(i)]);
}

// Works change their order, and some of them their group.
void shuffle_works(PlanContent& content, Random& random) {
  for (std::size_t group = 0; group < kTaskGroups; ++group) {
    shuffle(content.works[group], random);
    if (content.works[group].size() < 3) continue;
    content.works[(group + 1) % kTaskGroups].push_back(content.works[group].back());
    content.works[group].pop_back();
  }
}

void paraphrase_all(PlanContent& content, Random& random) {
  const auto say = [&](std::string& text) { text = paraphrase(text, random); };
  for (auto& works : content.works) {
    for (MadeWork& work : works) {
      say(work.text);
      say(work.product);
    }
  }
  for (MadeRemedy& remedy : content.remedies) {
    say(remedy.state);
    say(remedy.remedy);
  }
  for (auto* texts : {&content.situation, &content.indicators, &content.publicity, &content.training}) {
    for (std::string& text : *texts) say(text);
  }
}

void take_parts(PlanContent& content, const PlanContent& from, Random& random) {
  const std::size_t first = random.below(kTaskGroups);
  const std::size_t groups = random.between(2, 3);
  for (std::size_t i = 0; i < groups; ++i)
    content.works[(first + i) % kTaskGroups] = from.works[(first + i) % kTaskGroups];
}

}  // namespace

std::string_view name_of(CopyKind kind) {
  constexpr std::string_view kNames[kCopyKinds] = {"none", "names", "paraphrase", "shuffled", "part", "superior"};
  return kNames[static_cast<std::size_t>(kind)];
}

MadePortfolio::MadePortfolio(std::size_t count, std::uint64_t seed)
    : seed_(seed),
      random_(random_for(seed)),
      superior_(made_content(seed * 7 + 1, {})),
      obligatory_(obligatory_of(superior_)) {
  plans_.reserve(count);
  while (plans_.size() < count && units_ < kMostUnits) add_unit(units_++, count);
}

void MadePortfolio::add_unit(std::size_t unit, std::size_t wanted) {
  if (unit > 0 && random_.chance(kMissing)) {
    missing_.push_back(unit);
    return;
  }
  MadePlan plan;
  plan.unit = unit;
  plan.seed = seed_ * 1'000'003 + unit;
  plan.file = "h" + padded(unit / kUnitsOfDistrict, 4) + "/kh-" + padded(unit, 6) + ".yaml";
  const bool late = random_.chance(kLate);
  plan.head.day = late ? due_of(unit) + random_.between(3, 60) : random_.between(20, due_of(unit) - 2);
  const std::string number = padded(random_.between(1, 300), 2);
  plan.head.symbol = made_unit(unit).state ? number + "/KH-UBND" : number + "-KH/ĐU";
  plan.head.other_name = random_.chance(0.1);
  plan.unreadable = random_.chance(kUnreadable);
  if (late) late_.push_back(unit);
  if (random_.chance(kUnlisted)) unlisted_.push_back(unit);
  make_copy(plan, wanted);
  if (plan.kind == CopyKind::kNone && random_.chance(kDefective))
    plan.head.defect = static_cast<Defect>(random_.between(1, kDefects - 1));
  if (!late && plans_.size() + 1 < wanted && random_.chance(kTwice)) {
    MadePlan older = plan;
    older.head.day -= 10;
    older.head.draft = random_.chance(0.5);
    older.file.replace(older.file.size() - 5, 5, "-cu.yaml");
    plans_.push_back(std::move(older));
    versions_.emplace_back(plans_.size() - 1, plans_.size());
  }
  plans_.push_back(std::move(plan));
}

// One district copies its model plan, 2% of all but no more than 200; elsewhere a few units copy one another.
void MadePortfolio::make_copy(MadePlan& plan, std::size_t wanted) {
  const std::size_t at = plans_.size();
  if (plan.unreadable || plan.head.defect != Defect::kNone) return;
  const std::size_t crowd = std::min<std::size_t>(200, wanted / 50);
  if (at == wanted / 3) favourite_ = at;
  if (favourite_ != kNoPlan && at > favourite_ && at <= favourite_ + crowd) {
    plan.kind = CopyKind::kNames;
    plan.source = favourite_;
    return;
  }
  if (at < 10 || at == favourite_ || !random_.chance(kCopied)) return;
  if (source_ == kNoPlan || random_.chance(0.5)) {
    do source_ = at - 1 - random_.below(std::min<std::size_t>(at, 200));
    while (plans_[source_].kind != CopyKind::kNone || plans_[source_].unreadable || source_ == favourite_);
  }
  plan.kind = static_cast<CopyKind>(random_.between(1, kCopyKinds - 1));
  plan.source = plan.kind == CopyKind::kSuperior ? kNoPlan : source_;
  if (plan.source != kNoPlan) plan.head.day = std::max(plan.head.day, plans_[source_].head.day + 2);
}

PlanContent MadePortfolio::content(std::size_t at) const {
  const MadePlan& plan = plans_[at];
  const std::uint64_t district = seed_ * 1'000'003 + plan.unit / kUnitsOfDistrict;
  if (plan.kind == CopyKind::kNone) return made_content(plan.seed, obligatory_, district);
  PlanContent copied = plan.kind == CopyKind::kSuperior ? superior_ : content(plan.source);
  Random random = random_for(plan.seed);
  switch (plan.kind) {
    case CopyKind::kParaphrase:
      paraphrase_all(copied, random);
      break;
    case CopyKind::kShuffled:
      shuffle_works(copied, random);
      break;
    case CopyKind::kPart: {
      PlanContent own = made_content(plan.seed, obligatory_, district);
      take_parts(own, copied, random);
      return own;
    }
    case CopyKind::kSuperior:
      copied.situation = made_content(plan.seed, {}).situation;
      break;
    case CopyKind::kNames:
    case CopyKind::kNone:
      break;
  }
  return copied;
}

std::string MadePortfolio::text(std::size_t at) const {
  const MadePlan& plan = plans_[at];
  std::string text = written(content(at), made_unit(plan.unit), plan.head);
  if (plan.unreadable) text.resize(text.size() / 2), text += "\xFF\xFE";
  return text;
}

std::string MadePortfolio::superior_text() const {
  MadeUnit province = made_province();
  province.superior = "Ban Chấp hành Trung ương";
  return written(superior_, province, {.symbol = "31-KH/TU", .day = 2});
}

std::string MadePortfolio::roster() const {
  std::string out = "don_vi:\n";
  std::size_t skip = 0;
  for (std::size_t i = 0; i < units_; ++i) {
    if (skip < unlisted_.size() && unlisted_[skip] == i) {
      ++skip;
      continue;
    }
    const MadeUnit unit = made_unit(i);
    out += "  - ten: " + unit.name + "\n    ten_khac: [" + unit.other_name + "]\n    loai_don_vi: " + unit.type +
           "\n    cap_tren: " + unit.superior + "\n    han_nop: " + day_text(due_of(i)) + "\n";
  }
  return out;
}

std::string MadePortfolio::truth() const {
  const auto unit_name = [](std::size_t unit) { return quoted(made_unit(unit).name); };
  std::vector<std::size_t> copies;
  std::vector<std::size_t> defects;
  std::vector<std::size_t> unreadable;
  for (std::size_t i = 0; i < plans_.size(); ++i) {
    if (plans_[i].kind != CopyKind::kNone) copies.push_back(i);
    if (plans_[i].head.defect != Defect::kNone) defects.push_back(i);
    if (plans_[i].unreadable) unreadable.push_back(i);
  }
  const auto file = [this](std::size_t i) { return quoted(plans_[i].file); };
  const auto copy = [&](std::size_t i) {
    const MadePlan& plan = plans_[i];
    return "{\"kind\": " + quoted(name_of(plan.kind)) + ", \"copy\": " + file(i) +
           ", \"source\": " + (plan.source == kNoPlan ? "null" : file(plan.source)) + "}";
  };
  const auto defect = [&](std::size_t i) {
    return "{\"file\": " + file(i) + ", \"rule\": " + quoted(defect_rule(plans_[i].head.defect)) + "}";
  };
  const auto version = [&](const auto& pair) { return "[" + file(pair.first) + ", " + file(pair.second) + "]"; };
  return "{\"seed\": " + std::to_string(seed_) + ", \"plans\": " + std::to_string(plans_.size()) +
         ", \"units\": " + std::to_string(units_) + ",\n\"missing\": " + json_list(missing_, unit_name) +
         ",\n\"late\": " + json_list(late_, unit_name) + ",\n\"unlisted\": " + json_list(unlisted_, unit_name) +
         ",\n\"versions\": " + json_list(versions_, version) + ",\n\"unreadable\": " + json_list(unreadable, file) +
         ",\n\"defects\": " + json_list(defects, defect) + ",\n\"copies\": " + json_list(copies, copy) + "}\n";
}

}  // namespace rasoat::bench
