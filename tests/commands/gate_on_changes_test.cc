// The gate over a repository of 300 plans: every kind of change that people propose is answered rightly.

#include <algorithm>
#include <filesystem>

#include "tests/commands/plan_repository.h"
#include "tests/support/catch.h"

using namespace rasoat::tests;
using Findings = std::vector<std::string>;

namespace {

// One for all sections: made once, every section works on branches of its own.
const PlanRepository& repository() {
  static const PlanRepository made;
  return made;
}

// Plans made of the sample of a party cell, whose works stand on one line each.
const std::string kPlan = plan_name(4);
const std::string kCommented = plan_name(26);   // work 5 waived by a comment
const std::string kWaiving = plan_name(37);     // work 6 waived by mien_ap_dung
const std::string kWaivedFrom = plan_name(48);  // work 3 waived by the file
const std::string kOld = plan_name(169);        // in the baseline
constexpr std::string_view kWorkFive = "      - { Mã: \"5\",";

Findings in(const std::string& file, const std::vector<std::string>& rules) {
  Findings findings;
  for (const std::string& rule : rules) findings.push_back(file + " " + rule);
  return findings;
}

bool has(const GateRun& run, const std::string& finding) {
  return std::count(run.findings.begin(), run.findings.end(), finding) > 0;
}

}  // namespace

TEST_CASE("the gate answers every kind of change to 300 plans rightly", "[gate]") {
  const PlanRepository& r = repository();
  r.branch("thay-doi");

  SECTION("without a change all plans pass: findings of old ones are known, waivers hold") {
    const GateRun run = r.check(". --today 2026-11-24");
    INFO(run.errors);
    CHECK(run.code == 0);
    CHECK(run.findings.empty());
    CHECK(r.check(". --no-baseline --today 2026-11-24").code == 1);
  }

  SECTION("nothing that touches a plan") {
    r.write("README.md", "Kho kế hoạch của Đảng bộ.\n");
    r.commit();
    const GateRun run = r.gate();
    CHECK(run.code == 0);
    CHECK(run.unchanged() == kPlans);
  }

  SECTION("a good change: only that plan is checked") {
    r.replace(kPlan, "Kèm cặp sáu", "Kèm cặp bảy");
    r.commit();
    const GateRun run = r.gate();
    INFO(run.errors);
    CHECK(run.code == 0);
    CHECK(run.unchanged() == kPlans - 1);
  }

  SECTION("a bad change, committed or not") {
    r.replace(kPlan, kDeadlineOfThree, "");
    CHECK(r.gate().code == 1);
    r.commit();
    const GateRun run = r.gate();
    CHECK(run.code == 1);
    CHECK(run.findings == in(kPlan, {"work-without-deadline"}));
    CHECK(run.unchanged() == kPlans - 1);
  }

  SECTION("a new plan, not even added, is part of the change; ignored by git, too") {
    r.write("huyen-04/moi.yaml", "rasoat: 1\n");
    const GateRun run = r.gate();
    CHECK(run.code == 1);
    CHECK(run.unchanged() == kPlans);
    r.write(".gitignore", "moi.yaml\n");
    CHECK(r.gate().code == 1);
  }

  SECTION("a change beside a waiver that was there before") {
    for (const std::string& file : {kCommented, kWaiving, kWaivedFrom})
      r.replace(file, "tám phép thử", "chín phép thử");
    r.commit();
    const GateRun run = r.gate();
    INFO(run.errors);
    CHECK(run.findings == Findings{});
    CHECK(run.code == 0);
  }

  SECTION("what is put before a waived work does not end its waiver") {
    r.replace(kCommented, kWorkFive,
              "      - { Mã: \"5a\", Nội dung: Mua máy quét mã vạch, Chủ trì: Chi ủy, Thời hạn: tháng 9/2025, Sản "
              "phẩm: Hai máy "
              "quét }\n" +
                  std::string(kWorkFive));
    r.commit();
    const GateRun run = r.gate();
    INFO(run.errors);
    CHECK(run.findings == Findings{});
    CHECK(run.code == 0);
  }

  SECTION("a waiver does not come to speak of another work") {
    r.replace(kCommented, "Mã: \"5\", Nội dung: Chi đoàn làm phần mềm theo dõi mẫu thử bằng mã vạch",
              "Mã: \"7\", Nội dung: Chi đoàn mua máy in nhãn");
    r.commit();
    const GateRun run = r.gate();
    CHECK(run.code == 1);
    CHECK(has(run, kCommented + " work-without-product"));
    CHECK(has(run, kCommented + " waiver-not-yet-governing"));
  }

  SECTION("the change waives its own breach: in the plan") {
    r.replace(kPlan, kDeadlineOfThree, "");
    r.replace(
        kPlan, "Nơi nhận:",
        "Miễn áp dụng:\n"
        "  - { Quy tắc: work-without-deadline, Vị trí: \"3\", Lý do: Chờ phân công, Người duyệt: Bí thư Chi bộ }\n"
        "Nơi nhận:");
    r.commit();
    const GateRun run = r.gate();
    CHECK(run.code == 1);
    CHECK(has(run, kPlan + " work-without-deadline"));
    CHECK(has(run, kPlan + " waiver-not-yet-governing"));
    CHECK(r.check("--changed-since main .").code == 0);  // without --waivers-from it would pass
  }

  SECTION("the change waives its own breach: by a comment") {
    r.replace(kPlan, kDeadlineOfThree, "");
    r.replace(kPlan, "Sản phẩm: Biên bản thi tay nghề }",
              "Sản phẩm: Biên bản thi tay nghề }  # rasoat: ignore[work-without-deadline] -- chờ phân công");
    r.commit();
    const GateRun run = r.gate();
    CHECK(run.code == 1);
    CHECK(has(run, kPlan + " work-without-deadline"));
    CHECK(has(run, kPlan + " waiver-not-yet-governing"));
  }

  SECTION("the change waives its own breach: in the file of waivers") {
    r.replace(kPlan, kDeadlineOfThree, "");
    r.write("mien-ap-dung.yaml", r.read("mien-ap-dung.yaml") + "  - { tep: " + kPlan +
                                     ", quy_tac: work-without-deadline, ly_do: Chờ phân công, nguoi_duyet: Bí thư }\n");
    r.commit();
    const GateRun run = r.gate();
    CHECK(run.code == 1);
    CHECK(run.findings == in(kPlan, {"work-without-deadline"}));
    CHECK(run.unchanged() == 0);  // all plans are checked
    CHECK(r.check("--changed-since main .").code == 0);
  }

  SECTION("the change waives its own breach: in the baseline, or one of its own") {
    r.replace(kPlan, kDeadlineOfThree, "");
    r.run("baseline update " + kPlan);
    r.commit();
    CHECK(r.gate().findings == in(kPlan, {"work-without-deadline"}));
    r.run("baseline update . --baseline khac.yaml");
    r.replace(".rasoat.yaml", "rasoat-baseline.yaml", "khac.yaml");
    r.commit();
    CHECK(has(r.gate(), kPlan + " work-without-deadline"));
    CHECK(r.gate().code == 1);
  }

  SECTION("a waiver that was taken back on main while the change was open") {
    r.branch("main-moi");
    r.replace("mien-ap-dung.yaml", "huyen-08/ke-hoach-048.yaml", "huyen-08/khac.yaml");
    r.replace(kCommented, "  # rasoat: ignore[work-without-product] -- phần mềm do Viện nghiệm thu", "");
    r.commit();
    r.branch("thay-doi");
    for (const std::string& file : {kCommented, kWaivedFrom}) r.replace(file, "tám phép thử", "chín phép thử");
    r.commit();
    const GateRun run = r.check("--changed-since main-moi --waivers-from main-moi .");
    CHECK(run.code == 1);
    CHECK(has(run, kCommented + " work-without-product"));
    CHECK(has(run, kWaivedFrom + " work-without-product"));
    CHECK(run.unchanged() == kPlans - 2);  // what main did meanwhile is not part of the change
  }

  SECTION("a waiver that has run out") {
    r.replace(kWaiving, "tám phép thử", "chín phép thử");
    r.commit();
    CHECK(r.gate("--today 2026-12-31 .").code == 2);  // --today twice
    const GateRun run = r.check("--changed-since main --waivers-from main --today 2027-01-01 .");
    CHECK(run.code == 1);
    CHECK(has(run, kWaiving + " work-without-product"));
    CHECK(has(run, kWaiving + " waiver-expired"));
    CHECK(r.check("--changed-since main --waivers-from main --today 2026-12-31 .").code == 0);
  }

  SECTION("a finding of the baseline is mended, and a new one of the same rule made beside it") {
    REQUIRE(r.check(kOld + " --no-baseline").findings ==
            Findings{kOld + " work-without-deadline", kOld + " recipients-without-archive"});
    r.replace(kOld, ", Sản phẩm: Biên bản thi tay nghề",
              std::string(kDeadlineOfThree) + ", Sản phẩm: Biên bản thi tay nghề");
    r.commit();
    CHECK(r.gate().code == 0);
    r.replace(kOld, ", Thời hạn: quý III/2025", "");
    r.commit();
    const GateRun run = r.gate();
    CHECK(run.code == 1);
    CHECK(run.findings == in(kOld, {"work-without-deadline"}));
  }

  SECTION("mended findings of the baseline are counted, and pruned") {
    r.write(kOld, r.read(kPlan));
    r.commit();
    const GateRun run = r.gate();
    CHECK(run.code == 0);
    CHECK(run.errors.find("baseline prune") != std::string::npos);
    r.run("baseline prune .");
    r.commit();
    CHECK(r.gate().code == 0);
    CHECK(r.check(". --today 2026-11-24").errors.find("baseline prune") == std::string::npos);
  }

  SECTION("moved plans keep their waivers and their baseline, but not more") {
    std::filesystem::create_directory(r.path("xa"));
    r.git("mv " + kOld + " xa/cu.yaml");
    r.git("mv " + kCommented + " xa/chu-thich.yaml");
    std::filesystem::rename(r.path(kWaiving), r.path("xa/mien.yaml"));  // git is not told
    const GateRun run = r.gate();
    INFO(run.errors);
    CHECK(run.findings == Findings{});
    CHECK(run.code == 0);
    r.commit();
    CHECK(r.gate().code == 0);
    r.replace("xa/cu.yaml", "{ Mã: \"1\",", "{ Mã: \"1a\", Nội dung: Mua máy tính }\n      - { Mã: \"1\",");
    r.commit();
    CHECK(r.gate().code == 1);
    CHECK(has(r.gate(), "xa/cu.yaml work-without-deadline"));
  }

  SECTION("a copy of a waived plan is a new plan") {
    r.write("huyen-07/ban-sao.yaml", r.read(kWaiving));
    r.commit();
    const GateRun run = r.gate();
    CHECK(run.code == 1);
    CHECK(has(run, "huyen-07/ban-sao.yaml waiver-not-yet-governing"));
  }

  SECTION("a change of the rules is tried on all plans") {
    r.replace("quy-tac/place-not-given.yaml", "exists: van_ban.dia_danh", "not: { exists: van_ban.dia_danh }");
    r.commit();
    const GateRun broken = r.gate();
    CHECK(broken.code == 1);
    CHECK(broken.unchanged() == 0);
    CHECK(broken.findings.size() >= kPlans);
  }

  SECTION("a change of the configuration is tried on all plans, if it is taken away, too") {
    r.write(".rasoat.yaml", r.read(".rasoat.yaml") + "rules: { place-not-given: error }\n");
    r.commit();
    CHECK(r.gate().code == 0);
    CHECK(r.gate().unchanged() == 0);
    std::filesystem::remove(r.path(".rasoat.yaml"));
    r.commit();
    CHECK(r.gate().code == 1);  // no waivers, no baseline
    CHECK(r.gate().unchanged() == 0);
  }

  SECTION("a configuration that is wrong lets nothing pass") {
    r.write(".rasoat.yaml", r.read(".rasoat.yaml") + "rules: { no-such-rule: off }\n");
    r.commit();
    CHECK(r.gate().code == 2);
  }

  SECTION("a file of waivers or a baseline that the change breaks or takes away") {
    r.write("mien-ap-dung.yaml", "mien_ap_dung:\n  - { tep: x, quy_tak: work-without-deadline }\n");
    r.commit();
    CHECK(r.gate().code == 2);
    std::filesystem::remove(r.path("mien-ap-dung.yaml"));
    r.commit();
    CHECK(r.gate().code == 2);
    r.branch("thay-doi");
    r.write("rasoat-baseline.yaml", "baseline: 1\nplans: 7\n");
    r.commit();
    CHECK(r.gate().code == 2);
  }

  SECTION("what was wrong on main can be mended") {
    r.branch("main-hong");
    r.write("mien-ap-dung.yaml", "mien_ap_dung:\n  - { tep: x, quy_tak: work-without-deadline }\n");
    r.commit();
    r.branch("sua", "main-hong");
    r.git("checkout --quiet main -- mien-ap-dung.yaml");
    r.commit();
    const GateRun run = r.check("--changed-since main-hong --waivers-from main-hong .");
    CHECK(run.code == 1);  // nobody has waived it yet
    CHECK(run.findings == in(kWaivedFrom, {"work-without-product"}));
  }

  SECTION("a plan that is deleted") {
    std::filesystem::remove(r.path(kPlan));
    CHECK(r.gate().code == 0);
    r.commit();
    CHECK(r.gate().code == 0);
    CHECK(r.gate().unchanged() == kPlans - 1);
    CHECK(r.gate(kPlan).code == 3);  // asked for by name, it is missing
  }

  SECTION("a plan that cannot be read is never passed") {
    r.replace(kPlan, "Nội dung: Sinh hoạt", "Nội dung: \"Sinh hoạt");
    r.commit();
    CHECK(r.gate().code == 3);
    r.branch("thay-doi");
    r.write(kPlan, "\xFF\xFE\x00\x01");
    r.commit();
    CHECK(r.gate().code == 3);
    r.branch("thay-doi");
    std::filesystem::remove(r.path(kPlan));
    std::filesystem::create_symlink("khong-co.yaml", r.path(kPlan));
    r.commit();
    CHECK(r.gate().code == 3);
    r.branch("thay-doi");
    r.write(kPlan, "");
    r.commit();
    CHECK(r.gate().code == 3);
  }

  SECTION("a link that leads elsewhere is a change, and so is what it leads to") {
    r.branch("main-co-lien-ket");
    r.write("ngoai.txt", r.read(kPlan));
    std::filesystem::create_symlink("../" + kPlan, r.path("huyen-00/lien-ket.yaml"));
    r.commit();
    r.branch("sua", "main-co-lien-ket");
    r.write("xau.txt", "rasoat: 1\n");
    std::filesystem::remove(r.path("huyen-00/lien-ket.yaml"));
    std::filesystem::create_symlink("../xau.txt", r.path("huyen-00/lien-ket.yaml"));
    r.commit();
    CHECK(r.check("--changed-since main-co-lien-ket huyen-00").code == 1);
    r.branch("sua", "main-co-lien-ket");
    r.replace(kPlan, kDeadlineOfThree, "");
    r.commit();
    CHECK(r.check("--changed-since main-co-lien-ket huyen-00/lien-ket.yaml").code == 1);
  }

  SECTION("a link in the middle of the way that leads elsewhere is a change") {
    r.branch("main-hai-ban");
    r.write("ban/v1/plan.txt", r.read(kPlan));
    r.write("ban/v2/plan.txt", "rasoat: 1\n");
    std::filesystem::create_directory_symlink("v1", r.path("ban/cur"));
    std::filesystem::create_symlink("ban/cur/plan.txt", r.path("plan.yaml"));
    r.commit();
    CHECK(r.check("--changed-since main-hai-ban plan.yaml").code == 0);
    r.branch("sua", "main-hai-ban");
    std::filesystem::remove(r.path("ban/cur"));
    std::filesystem::create_directory_symlink("v2", r.path("ban/cur"));
    r.commit();
    CHECK(r.check("--changed-since main-hai-ban plan.yaml").code == 1);
  }

  SECTION("what git cannot tell of has a say: rules elsewhere, a configuration that is a link to elsewhere") {
    const TemporaryFolder elsewhere;
    std::filesystem::copy(r.path("quy-tac"), elsewhere.path("quy-tac"));
    elsewhere.write("chung.yaml", r.read(".rasoat.yaml"));
    r.branch("main-lien-ket");
    CHECK(r.check("--changed-since main-lien-ket .").unchanged() == kPlans);
    CHECK(
        r.check("--changed-since main-lien-ket --rules '" + elsewhere.path("quy-tac") + "' --isolated .").unchanged() ==
        0);
    std::filesystem::create_directory_symlink(elsewhere.path("quy-tac"), r.path("quy-tac/them"));
    r.commit();
    CHECK(r.check("--changed-since HEAD .").unchanged() == 0);
    r.branch("main-lien-ket");
    std::filesystem::remove(r.path(".rasoat.yaml"));
    std::filesystem::create_symlink(elsewhere.path("chung.yaml"), r.path(".rasoat.yaml"));
    r.commit();
    CHECK(r.check("--changed-since HEAD .").unchanged() == 0);
  }

  SECTION("a branch that is called like a commit, or has a sign of revisions in its name, decides nothing") {
    r.git("branch release@2024 main");
    r.replace(kPlan, kDeadlineOfThree, "");
    r.commit();
    r.git("tag release@2024");
    CHECK(r.check("--changed-since release@2024 .").code == 2);
    CHECK(r.check("--changed-since refs/heads/release@2024 .").code == 1);
    CHECK(r.check("--changed-since release@2024@{0} .").code == 2);
    for (const int digits : {7, 40}) {
      const std::string hash = r.hash("main").substr(0, static_cast<std::size_t>(digits));
      INFO(hash);
      CHECK(r.check("--changed-since " + hash + " .").code == 1);
      r.git("update-ref refs/tags/" + hash + " HEAD");
      CHECK(r.check("--changed-since " + hash + " .").code == 2);
      CHECK(r.check("--waivers-from v1-3-g" + hash + " .").code == 1);
      r.git("update-ref refs/heads/v1-3-g" + hash + " HEAD");
      CHECK(r.check("--waivers-from v1-3-g" + hash + " .").code == 2);
      r.git("update-ref -d refs/heads/v1-3-g" + hash);
      if (digits == 7) r.git("update-ref -d refs/tags/" + hash);
    }
    CHECK(r.gate().code == 1);  // a tag called as the commit of main is no part of what main says
    r.git("update-ref -d refs/tags/" + r.hash("main"));
    r.git("tag --delete release@2024");
    r.git("branch --quiet --delete --force release@2024");
  }

  SECTION("a tag that takes the name of the branch asked for decides nothing") {
    r.git("branch nen main");
    r.replace(kPlan, kDeadlineOfThree, "");
    r.commit();
    CHECK(r.check("--changed-since nen .").code == 1);
    r.git("tag nen");
    for (const std::string option : {"--changed-since nen .", "--waivers-from nen .", "--changed-since nen~0 ."}) {
      const GateRun run = r.check(option);
      INFO(option);
      CHECK(run.code == 2);
      CHECK(run.errors.find("refs/remotes/origin/main") != std::string::npos);
    }
    CHECK(r.check("--changed-since refs/heads/nen .").code == 1);
    r.git("tag --force nen refs/heads/nen");  // where all mean the same, nothing is doubtful
    CHECK(r.check("--changed-since nen .").code == 1);
    r.git("tag --delete nen");
    r.git("branch --quiet --delete --force nen");
  }

  SECTION("what git does not follow is always checked: another folder, a repository within") {
    const TemporaryFolder elsewhere;
    elsewhere.write("xau.yaml", "rasoat: 1\n");
    CHECK(r.gate(elsewhere.path("xau.yaml")).code == 1);
    r.git("init --quiet kho-con");
    r.write("kho-con/xau.yaml", "rasoat: 1\n");
    r.git("-C kho-con add --all");
    r.git("-C kho-con commit --quiet --message con");
    CHECK(r.gate("kho-con").code == 1);
  }

  SECTION("what git was told not to look at is always checked") {
    r.git("update-index --skip-worktree " + kPlan);
    r.git("update-index --assume-unchanged " + kOld);
    r.write(kPlan, "");
    CHECK(r.gate().code == 3);
    r.git("update-index --no-skip-worktree " + kPlan);
    r.git("update-index --no-assume-unchanged " + kOld);
    r.git("checkout --quiet --force -- .");
    r.write("kho-con/x.yaml", r.read(kPlan));
    r.git("init --quiet kho-con");
    r.git("-C kho-con add --all");
    r.git("-C kho-con commit --quiet --message con");
    r.write(".gitmodules", "[submodule \"kho-con\"]\n\tpath = kho-con\n\turl = ./kho-con\n\tignore = all\n");
    r.git("add --all");
    r.git("commit --quiet --message mo-dun");
    r.write("kho-con/x.yaml", "");
    CHECK(r.check("--changed-since HEAD .").code == 3);
  }

  SECTION("a revision that is not there is no revision without changes") {
    CHECK(r.check("--changed-since khong-co .").code == 2);
    CHECK(r.check("--waivers-from khong-co .").code == 2);
  }

  SECTION("from a folder within, and by name") {
    r.replace(kPlan, kDeadlineOfThree, "");
    r.commit();
    CHECK(r.gate("huyen-04").code == 1);
    CHECK(r.gate("huyen-05").code == 0);
    CHECK(r.gate(kPlan).code == 1);
    CHECK(r.gate(r.path(kPlan)).code == 1);
  }
}
