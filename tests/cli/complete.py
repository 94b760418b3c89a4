#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The manual page and the completions of shells know what weft knows: `weft help --json`.   complete.py WEFT

Each shell that is there is asked as its user would, with the tab key's function: what comes after `weft COMMAND --`, after an option that
takes a word, where FILE belongs, and after it."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

WEFT = sys.argv[1].split()
failures = []


def expect(what, got, wanted):
    if got != wanted:
        failures.append(f'{what}: missing {sorted(wanted - got)}, too much {sorted(got - wanted)}')


def weft(*args):
    return subprocess.run([*WEFT, *args], stdout=subprocess.PIPE, text=True, check=True).stdout


BASH = r'''
source "$1"; shift
cd "$1"; shift
for line; do
  read -ra COMP_WORDS <<<"${line//=/ = }"
  [[ $line == *' ' ]] && COMP_WORDS+=('')
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMPREPLY=() files=
  compopt() { [[ $2 == default ]] && files='<files>'; }
  _weft
  printf '%s\n' "${COMPREPLY[@]}" $files '<end>'
done
'''
ZSH = r'''
zmodload zsh/zpty
completions=$1; cd $2; shift 2
zpty z zsh -f -i
zpty -w z "fpath=($completions \$fpath); autoload -U compinit; compinit -u -D
stty -echo
PS1= PS2= RPS1=
bindkey '^I' complete-word
unsetopt menucomplete automenu; setopt nolistbeep
zstyle ':completion:*' completer _complete
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd \"\$@\"; return; fi
  local -a hits
  builtin compadd -A hits \"\$@\"
  (( \$#hits )) && print -l -- HIT:\$^hits
  builtin compadd \"\$@\"
}
done-line() { print END; zle kill-whole-line }
zle -C ask complete-word ask-it
ask-it() { _main_complete; print; print END; compstate[insert]= compstate[list]=; }
bindkey '^I' ask
print READY"
while zpty -r z reply; do [[ $reply == *READY* ]] && break; done
for line; do
  zpty -w -n z $'\x15'"$line"$'\t'
  while zpty -r z reply; do
    [[ $reply == *HIT:* ]] && print -r -- ${${reply##*HIT:}%$'\r'*}
    [[ $reply == *END* ]] && break
  done
  print '<end>'
done
zpty -d z
'''
FISH = 'source $argv[1]; cd $argv[2]; for line in $argv[3..]; complete -C "$line" | string split -f1 \\t; echo "<end>"; end'


def answers(shell, file, directory, lines):
    command = {'bash': ['bash', '-c', BASH, 'bash', file],
               'zsh': ['zsh', '-f', '-c', ZSH, 'zsh', os.path.dirname(file)],
               'fish': ['fish', '--no-config', '-c', FISH, file]}[shell]
    done = subprocess.run([*command, directory, *lines], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          text=True, timeout=120, env={**os.environ, 'HOME': directory, 'TERM': 'dumb', 'LC_ALL': 'C.UTF-8'})
    parts = done.stdout.split('<end>\n')
    if len(parts) != len(lines) + 1 or done.stderr:
        failures.append(f'{shell}: {len(parts) - 1} of {len(lines)} answers; {done.stderr}')
        return None
    return {line: {w.strip() for w in part.split('\n') if w.strip()} for line, part in zip(lines, parts)}


def check_shell(shell, known, directory, scripts):
    file = os.path.join(scripts, {'bash': 'weft', 'zsh': '_weft', 'fish': 'weft.fish'}[shell])
    with open(file, 'w') as out:
        out.write(weft('help', shell))
    if not shutil.which(shell):
        print(f'no {shell}')
        return
    commands = [c['name'] for c in known['commands'] if c['name'] != 'help']
    options = [o for o in known['options'] if o['type'] != 'technique' and o['name'].startswith('--')]
    worded = [o for o in options if o['values'] or o['type'] == 'target']
    files = ['a.wasm', 'b.vm3', 'c.wat', 'sub dir/']
    lines = [f'weft {c} --' for c in commands] + ['weft --', 'weft ', 'weft run ', 'weft run a.wasm ', 'weft run --dir ', 'weft run --stats a',
                                                  'weft help ', 'weft compile a.wasm --st']
    for o in worded:
        lines += [f'weft {o["commands"][0]} {o["name"]} ', f'weft {o["commands"][0]} {o["name"]}=']
    got = answers(shell, file, directory, lines)
    if not got:
        return
    clean = {line: {w.rstrip('=').replace('\\', '') for w in words} for line, words in got.items()}

    def options_of(command):
        names = {o['name'] for o in options if not o['commands'] or command in o['commands']}
        if command in next(o['commands'] for o in known['options'] if o['type'] == 'technique'):
            names |= {f'--no-{t["name"]}' for t in known['techniques']}
        return names

    for c in commands:
        expect(f'{shell}: weft {c} --', clean[f'weft {c} --'], options_of(c))
    expect(f'{shell}: weft --', clean['weft --'], options_of('run'))
    entries = {f.rstrip('/') for f in files}
    plain = {line: {w.rstrip('/') for w in words} for line, words in clean.items()}
    expect(f'{shell}: weft', plain['weft '], entries | {c['name'] for c in known['commands']})
    expect(f'{shell}: weft run', plain['weft run '], entries)
    expect(f'{shell}: directories', plain['weft run --dir '], {'sub dir'})
    expect(f'{shell}: after FILE', clean['weft compile a.wasm --st'], {'--stats'})
    if shell == 'bash':
        expect('bash: the arguments of a program', clean['weft run a.wasm '], {'<files>'})
    expect(f'{shell}: topics', clean['weft help '], {c['name'] for c in known['commands']} - {'help'} | {'techniques', 'all', 'man', 'bash', 'zsh', 'fish'}
           | ({'help'} if 'help' in clean['weft help '] else set()))
    targets = {'x86-64-v2', 'x86-64-v3', 'aarch64'}
    for o in worded:
        words = {v['name'] for v in o['values']} or targets
        for line in (f'weft {o["commands"][0]} {o["name"]} ', f'weft {o["commands"][0]} {o["name"]}='):
            expect(f'{shell}: {line}', {w.split('=')[-1] for w in got[line]}, words)


def check_manual(known):
    page = weft('help', 'man')
    wanted = {o['name'] for o in known['options'] if o['type'] != 'technique'} | {f'--no-{t["name"]}' for t in known['techniques']}
    wanted |= {c['name'] for c in known['commands']} | {'others'} | {str(s['status']) for s in known['statuses'] if s['status'] is not None}
    wanted |= {v['name'] for o in known['options'] for v in o['values']}
    tagged = {t.replace('\\-', '-').replace('\\&', '') for t in re.findall(r'^\.TP\n\\fB(.*?)\\fR', page, re.M)}
    expect('man', {t for t in tagged if not t.startswith('weft ')} - {'--no-TECHNIQUE'}, wanted)
    if not shutil.which('groff'):
        print('no groff')
        return
    for text in (page, open(os.path.join(os.path.dirname(__file__), '../../docs/man/weft-vm3.5')).read()):
        done = subprocess.run(['groff', '-man', '-ww', '-Tutf8', '-P-cbou'], input=text, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                              env={**os.environ, 'LC_ALL': 'C.UTF-8'})
        if done.stderr or 'NAME' not in done.stdout:
            failures.append(f'groff: {done.stderr}')


def main():
    known = json.loads(weft('help', '--json'))
    with tempfile.TemporaryDirectory() as root:
        directory, scripts = os.path.join(root, 'files'), os.path.join(root, 'scripts')
        os.makedirs(os.path.join(directory, 'sub dir'))
        os.mkdir(scripts)
        for name in ('a.wasm', 'b.vm3', 'c.wat', 'other.txt'):
            open(os.path.join(directory, name), 'w').close()
        for shell in ('bash', 'zsh', 'fish'):
            check_shell(shell, known, directory, scripts)
    check_manual(known)
    print('\n'.join(failures))
    sys.exit(1 if failures else 0)


main()
