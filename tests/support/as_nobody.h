// Work done without the rights of root, who may read whatever there is.
//
//   const std::string said = as_nobody([] { return std::string(…); });
#pragma once

#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

#include <string>

namespace rasoat::tests {

// What `work` gives, done by a child of this process that is nobody where this one is root.
template <typename Work>
std::string as_nobody(const Work& work) {
  constexpr unsigned kNobody = 65534;
  int ends[2];
  if (pipe(ends) != 0) return "no pipe";
  const pid_t child = fork();
  if (child == 0) {
    const bool humble = geteuid() != 0 || (setgroups(0, nullptr) == 0 && setgid(kNobody) == 0 && setuid(kNobody) == 0);
    const std::string said = humble ? work() : "root";
    _exit(write(ends[1], said.data(), said.size()) == static_cast<ssize_t>(said.size()) ? 0 : 1);
  }
  close(ends[1]);
  std::string said;
  char room[4096];
  for (ssize_t got = 0; (got = read(ends[0], room, sizeof room)) > 0;) said.append(room, static_cast<std::size_t>(got));
  close(ends[0]);
  waitpid(child, nullptr, 0);
  return said;
}

}  // namespace rasoat::tests
