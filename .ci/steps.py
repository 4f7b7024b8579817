#!/usr/bin/env python3
"""What a change must pass: one list of steps, for `.ci/run`, for the public workflows and for whoever works on it.

    .ci/run                  all of them, in a clean clone on a machine with Python and nothing else
    .ci/steps.py NAME...     some of them, in the environment that is active
    .ci/steps.py --list      their names

Steps of a group in STEPS run side by side, a lane each; groups run one after the other. Standard library only.
"""
import os
import re
import subprocess
import sys
import sysconfig
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
LAST_LINE = r'test accuracy 0\.\d+  spike density 0\.\d+  experiments/\S+'
# Modules are compiled when they are imported, which most never are
FAST = dict(PIP_COMPILE='0', PIP_PREFER_BINARY='1', PIP_DISABLE_PIP_VERSION_CHECK='1')


def run(*command, cwd=TOP, **options):
    "A command, which must succeed."
    subprocess.run([str(part) for part in command], cwd=cwd, check=True, **options)


def output(*command, cwd=TOP):
    parts = [str(part) for part in command]
    return subprocess.run(parts, cwd=cwd, check=True, stdout=subprocess.PIPE, text=True).stdout


def work():
    "The folder that the steps share."
    return Path(os.environ['STAL_STEPS_FOLDER'])


# Install and test, as the README says

def readme_block():
    "The lines of the README's bash block that runs nbdev_test, as people copy them."
    text = (TOP/'README.md').read_text(encoding='utf-8')
    blocks = re.findall(r'^```bash *\n(.*?)^```', text, re.M | re.S)
    found = [block.splitlines() for block in blocks if 'nbdev_test' in block]
    if not found: sys.exit('README.md has no bash block that runs nbdev_test')
    return found[0]


def part_of_readme(tests):
    "The block's lines up to the tests, or the tests."
    lines = readme_block()
    start = next(i for i, line in enumerate(lines) if 'nbdev_test' in line)
    return lines[start:] if tests else lines[:start]


def bash(lines):
    print(*lines, sep='\n', flush=True)
    run('bash', '-e', '-c', '\n'.join(lines))


def install():
    "A virtual environment with what development needs, made by the README's lines."
    bash(part_of_readme(tests=False))


def tests():
    "All notebooks, by the README's line; and how long each took, the slowest first."
    *before, line = part_of_readme(tests=True)
    bash([*before, f'{line} --timing'])


def left_behind():
    "The tests leave nothing under nbs/."
    clean('left behind', '--ignored', 'nbs')


def clean(message, *arguments):
    "Fail if git sees anything new."
    dirt = output('git', 'status', '--porcelain', *arguments)
    if not dirt: return
    print(f'{message}:\n{dirt}')
    print('\n'.join(output('git', '--no-pager', 'diff').splitlines()[:200]))
    sys.exit(1)


# What is made from the notebooks, and how it reads

def exported():
    "The notebooks are clean, and the modules are what they export."
    run('nbdev_clean')
    run('nbdev_export')
    clean('not clean, or not exported: run .ci/export and commit what it changes')


def script(name, *arguments):
    return lambda: run(sys.executable, f'.ci/{name}.py', *arguments)


def ruff():
    run(sys.executable, '-m', 'ruff', 'check', '--no-cache', '--output-format', 'concise')


# What people install

# Notebooks that use most of fastcore, and take seconds
PLAIN = '00_base', '00_core', '01_outline', '50_keys', '50_yaml_files', '51_config', '59_commands'


def plain():
    "Some notebooks with the fastcore that a plain `pip install .` takes, which the development set cannot have."
    target = work()/'plain'
    run(sys.executable, '-m', 'pip', 'install', '--quiet', '--no-deps', '--target', target, 'fastcore>=2')
    run(sys.executable, '.ci/plain.py', target, *(f'{name}.ipynb' for name in PLAIN))


def dist():
    "Where sdist and wheel go."
    return Path(os.environ.get('STAL_DIST', work()/'dist')).resolve()


def build():
    "The sdist from what is committed, and the wheel from the sdist."
    run('bash', '-c', f'git archive --prefix=source/ HEAD | tar -x -C "{work()}"')
    run(sys.executable, 'setup.py', '-q', 'sdist', '-d', dist(), cwd=work()/'source')
    sdist, = dist().glob('*.tar.gz')
    run(sys.executable, '-m', 'pip', 'wheel', '--quiet', '--no-deps', '-w', dist(), sdist)
    wheel, = dist().glob('*.whl')
    print(sdist.name, wheel.name)
    listed = output(sys.executable, '-m', 'zipfile', '-l', wheel)
    missing = [name for name in ('py.typed', 'neurons.pyi', 'train_stal.yaml', '.safetensors') if name not in listed]
    if missing: sys.exit(f'the wheel lacks {missing}: see package_data in setup.py')


def wheel():
    "Installed away from the checkout, beside the heavy packages that are there; then it trains, from another folder."
    python = work()/'venv/bin/python'
    run(sys.executable, '-m', 'venv', work()/'venv')
    run(python, '-m', 'pip', 'install', '--quiet', '--no-deps', '--no-index', *dist().glob('*.whl'))
    site = output(python, '-c', 'import sysconfig; print(sysconfig.get_path("purelib"))').strip()
    shared = dict.fromkeys(sysconfig.get_path(kind) for kind in ('purelib', 'platlib'))
    Path(site, 'shared.pth').write_text('\n'.join(shared) + '\n')
    elsewhere = work()/'elsewhere'
    elsewhere.mkdir()
    place = output(python, '-c', 'import stal_nbdev; print(stal_nbdev.__file__)', cwd=elsewhere).strip()
    print(place)
    if not place.startswith(str(work()/'venv')): sys.exit('that is not the wheel')
    arguments = '--config train_rsnn_convstal.yaml --data.dataset digits --training.epochs 1'.split()
    said = output(work()/'venv/bin/stal_train', *arguments, cwd=elsewhere)
    print(said)
    if not re.fullmatch(LAST_LINE, said.replace('\r', '\n').strip().splitlines()[-1]):
        sys.exit('the last line is not "test accuracy 0.9812  spike density 0.0311  experiments/<run>"')


# Title and what to run, by name
STEPS = {
    'install': ('install, as the README says', install),
    'exported': ('notebooks clean and exported', exported),
    'stubs': ('type stubs made from the modules', script('stubs', '--check')),
    'colab': ('badges for Colab', script('colab', '--check')),
    'readme': ('README made from index.ipynb', script('readme', '--check')),
    'ruff': ('unused and unknown names, long lines', ruff),
    'house': ('the house, measured', script('house')),
    'tests': ('test, as the README says', tests),
    'left_behind': ('nothing left behind under nbs/ by the tests', left_behind),
    'fuzz': ("strangers' weights, images and configs, at random for 20 s", script('fuzz', 'all', '--seconds', '20')),
    'plain': ('core notebooks with what a plain install takes', plain),
    'commands': ('the commands of the README, as written', script('commands')),
    'docs': ('docs site made, its links work', script('docs')),
    'site': ('the docs site in a browser', script('site_test')),
    'browser': ('the app in a browser', script('browser')),
    'build': ('build the sdist and the wheel', build),
    'wheel': ('install the wheel elsewhere, and train with it', wheel),
}

# Groups of lanes: whatever needs another step stands in a later group, or further down its lane
GROUPS = (
    (['install'],),
    (['exported'],),
    (['stubs', 'ruff', 'house'], ['colab', 'readme', 'build']),
    (['tests'],),
    (['left_behind', 'fuzz'],),
    (['docs', 'site'], ['browser', 'wheel']),
    (['plain'], ['commands']),
)


# Running them

def environment():
    "For all steps but the first: the environment that the README's lines made."
    found = re.search(r'-m venv +([^\s;&]+)', '\n'.join(readme_block()))
    folder = TOP/(found.group(1) if found else '.venv')
    if not (folder/'bin/python').exists(): sys.exit(f"the README's block made no virtual environment {folder}")
    return os.environ | dict(VIRTUAL_ENV=str(folder), PATH=f"{folder/'bin'}{os.pathsep}{os.environ['PATH']}")


def one(name, captured):
    "A step in a process of its own: its name, if it failed."
    title, start = STEPS[name][0], time.monotonic()
    python = sys.executable if name == 'install' else environment()['VIRTUAL_ENV'] + '/bin/python'
    env = os.environ if name == 'install' else environment()
    begin = '::group::' if os.environ.get('GITHUB_ACTIONS') else '\n=== '
    pipe = dict(stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) if captured else {}
    if not captured: print(f'{begin}{title}', flush=True)
    done = subprocess.run([python, __file__, name], env=env, **pipe)
    said = f'{begin}{title}\n{done.stdout}' if captured else ''
    end = f'--- {title}: {time.monotonic() - start:.0f} s' + (', FAILED' if done.returncode else '')
    close = '::endgroup::\n' if os.environ.get('GITHUB_ACTIONS') else ''
    print(f'{said}{close}{end}', flush=True)
    return name if done.returncode else None


def lane(names, captured):
    return [one(name, captured) for name in names]


def everything():
    "All groups. Goes on after a failure, as far as there is an environment to go on with."
    start, failed = time.monotonic(), []
    for group in GROUPS:
        with ThreadPoolExecutor(len(group)) as lanes:
            done = list(lanes.map(lane, group, [len(group) > 1] * len(group)))
        failed += [name for names in done for name in names if name]
        if 'install' in failed: break
    seconds = time.monotonic() - start
    if failed: sys.exit(f"FAILED after {seconds:.0f} s in: {', '.join(STEPS[name][0] for name in failed)}")
    print(f'\nall steps: {seconds:.0f} s\n{tested()} passed, 0 failed')


def tested():
    "How many notebooks nbdev_test tests."
    files = [file for file in (TOP/'nbs').rglob('*.ipynb') if not (file.parent/'.notest').exists()]
    return sum(not any(part.startswith(('.', '_')) for part in file.relative_to(TOP).parts) for file in files)


def main(arguments):
    if arguments == ['--list']:
        print(*(f'{name:12} {title}' for name, (title, _) in STEPS.items()), sep='\n')
        return
    if wrong := [name for name in arguments if name not in STEPS]:
        sys.exit(f'no such step: {wrong}; expected some of {list(STEPS)}')
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault('STAL_STEPS_FOLDER', folder)
        for name in arguments:
            try: STEPS[name][1]()
            except subprocess.CalledProcessError as error: sys.exit(f'{name}: {error}')
        if not arguments:
            os.environ.update(FAST)
            everything()


if __name__ == '__main__': main(sys.argv[1:])
