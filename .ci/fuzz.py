#!/usr/bin/env python3
"""Strangers' files: weights, images and configs are damaged at random, and read.

    .ci/fuzz.py weights --minutes 10     or images, or configs, or all of them, one after the other
    .ci/fuzz.py weights --case 1234      this one again, with its traceback
    .ci/fuzz.py all --seconds 20         what .ci/steps.py does

Each file is either read, and then works, or refused in one sentence that names it: a `ValueError` or an `OSError`. All
else is a fault: another exception, a process that dies, more than 20 s of work for one file (or 200 s of waiting),
more than 2 GB of memory.
Cases follow from --seed and their number.
"""
import argparse
import io
import json
import math
import os
import random
import subprocess
import sys
import tempfile
import time
import traceback
import zlib
from copy import deepcopy
from pathlib import Path

KINDS = 'weights', 'images', 'configs'
SLOWEST, MOST_MEMORY = 20, 2e9 # seconds of the processor for a file, bytes of a process
HUGE = 10**400 # no float is as large
ABSURD = (
    None, True, False, 0, 1, -1, 2, 3, 10**6, 10**9, 10**12, 2**63, HUGE, 0.5, -0.5, 1e300, math.nan, math.inf,
    '', 'x', '0', 'srnn', 'spikformer', 'encoder_alone', 'conv_stal', 'stal', 'sps', 'rate', 'soft', '/etc/passwd',
    '../..', '~', '\0', 'x' * 10**5,
    [], [1], [1, 8, 8], [1, 10**6, 10**6], [[[]]], {}, {'name': 'stal'}, {'a': {'b': []}})


class Refused(Exception):
    "As it should be."


# What is damaged

def places(value, path=()):
    "The path of everything inside a value of JSON."
    yield path
    if isinstance(value, dict):
        for key in value: yield from places(value[key], (*path, key))
    if isinstance(value, list):
        for i in range(len(value)): yield from places(value[i], (*path, i))


def edited(rng, value, values=ABSURD):
    "A copy of a value of JSON with one to three of its parts changed, taken away, doubled or renamed."
    value = json.loads(json.dumps(value))
    for _ in range(rng.randint(1, 3)):
        path = rng.choice(list(places(value)))
        if not path: return deepcopy(rng.choice(values)) if rng.random() < 0.1 else value
        inside = value
        for key in path[:-1]: inside = inside[key]
        kind = rng.random()
        if kind < 0.6: inside[path[-1]] = deepcopy(rng.choice(values))
        elif kind < 0.75: del inside[path[-1]]
        elif isinstance(inside, dict): inside[f'{path[-1]}{rng.choice(("", "_", "x"))}'] = inside.pop(path[-1])
        else: inside.append(inside[path[-1]])
    return value


SIZES = b'\xff\xff\xff\x7f', b'\0\0\0\0', b'\0\0\x30\0', b'\xff\xff\xff\xff'

def damaged(rng, content, within=None):
    "Bytes with some of them changed, cut off, doubled or put in."
    content, end = bytearray(content), within or len(content)
    for _ in range(rng.choice((1, 1, 2, 5, 20))):
        end = max(min(end, len(content)), 1)
        at, kind = rng.randrange(end), rng.random()
        if kind < 0.6: content[at:at + 1] = bytes([rng.choice((0, 1, 127, 128, 255, rng.randrange(256)))])
        elif kind < 0.7: del content[at:at + rng.randint(1, 50)]
        elif kind < 0.8: content[at:at] = content[at:at + rng.randint(1, 50)]
        elif kind < 0.9: content[at:at + 4] = rng.choice(SIZES)
        else: del content[rng.randrange(len(content)):]
        if not content: return b''
    return bytes(content)


# Weights

class Weights:
    "Files of `save_pretrained`, checkpoints, and what `load_official` may meet."
    def __init__(self, folder):
        import torch
        from stal_nbdev.models import create_model
        from stal_nbdev.weights import save_pretrained
        torch.manual_seed(0)
        self.torch, self.folder, self.models = torch, folder, []
        configs = (dict(name='srnn', T=3, hidden=20, encoder=dict(name='conv_stal', l1=4)),
                   dict(name='srnn', T=3, hidden=8, beta=0.9, encoder=dict(name='rate')),
                   dict(name='encoder_alone', T=2, encoder=dict(name='stal', layers=1)),
                   dict(name='encoder_alone', T=2, encoder=dict(name='latency')),
                   dict(name='spikformer', T=2, depth=1, heads=2, encoder=dict(name='sps', embed_dim=16, patch_size=2)),
                   dict(name='spikformer', T=2, depth=1, heads=2, embed_dim=16, encoder=dict(name='conv_stal', l1=2)))
        for i, config in enumerate(configs):
            model = create_model(config, (1, 8, 8), [] if config['name'] == 'encoder_alone' else list('abc'))
            model(torch.rand(2, 1, 8, 8))
            save_pretrained(model, folder/f'base{i}.safetensors')
            about = dict(model=config, input_shape=[1, 8, 8], classes=model.classes)
            self.models.append((model, about, (folder/f'base{i}.safetensors').read_bytes()))

    def changed_tensor(self, rng, tensor):
        torch, kind = self.torch, rng.randrange(8)
        types = 'float16', 'bfloat16', 'float64', 'complex64', 'float8_e5m2', 'int8', 'bool'
        if kind == 0: return tensor.to(getattr(torch, rng.choice(types)))
        if kind == 1: return tensor.flatten()
        if kind == 2: return tensor[:1] if tensor.dim() else tensor[None]
        if kind == 3: return torch.zeros(rng.choice(((), (0,), (1,), (2, 0, 3), (7, 7))))
        if kind == 4: return tensor * rng.choice((-7., 0., 1e30, math.nan, math.inf))
        if kind == 5: return tensor.unsqueeze(0)
        if kind == 6: return torch.full_like(tensor, rng.choice((-1, 0, 2)))
        return tensor.transpose(0, -1) if tensor.dim() > 1 else tensor

    def edited_tensors(self, rng, tensors):
        tensors = dict(tensors)
        for _ in range(rng.randint(1, 2)):
            name, kind = rng.choice(list(tensors) or ['']), rng.random()
            if kind < 0.2 or not name:
                tensors[rng.choice(('evil', '', 'encoder.', 'classifier.weight'))] = self.torch.zeros(2)
            elif kind < 0.4: del tensors[name]
            elif kind < 0.5: tensors[name + rng.choice(('x', '.weight'))] = tensors.pop(name)
            else: tensors[name] = self.changed_tensor(rng, tensors[name])
        return {name: tensor.clone().contiguous() for name, tensor in tensors.items()}

    def write(self, rng):
        "A file, and how it is called."
        from safetensors.torch import save
        model, about, content = rng.choice(self.models)
        tensors = {name: value.detach() for name, value in model.state_dict().items()}
        kind = rng.choice('bytes header config config config tensors tensors both ckpt ckpt'.split())
        if kind in ('config', 'both'): about = edited(rng, about)
        if kind in ('tensors', 'both') or (kind == 'ckpt' and rng.random() < 0.3):
            tensors = self.edited_tensors(rng, tensors)
        path = self.folder/('m.ckpt' if kind == 'ckpt' else 'm.safetensors')
        if kind == 'bytes': content = damaged(rng, content)
        elif kind == 'header': content = damaged(rng, content, 8 + int.from_bytes(content[:8], 'little'))
        elif kind == 'ckpt': content = self.checkpoint(rng, about, tensors)
        else:
            tensors = {name: value.contiguous() for name, value in tensors.items()}
            content = save(tensors, metadata=dict(config=json.dumps(about)))
        path.write_bytes(content)
        return path

    def checkpoint(self, rng, about, tensors):
        file, state = io.BytesIO(), {f'model.{name}': value for name, value in tensors.items()}
        content = dict(about=edited(rng, about) if rng.random() < 0.3 else about, state_dict=state)
        if rng.random() < 0.2: content[rng.choice(list(content))] = deepcopy(rng.choice(ABSURD))
        self.torch.save(content, file)
        return damaged(rng, file.getvalue()) if rng.random() < 0.5 else file.getvalue()

    def read(self, rng):
        from stal_nbdev.weights import from_pretrained, load_encoder_, load_official
        path, torch = self.write(rng), self.torch
        kind = rng.random()
        try:
            if kind < 0.1: return load_encoder_(rng.choice(self.models)[0].encoder, path)
            if kind < 0.15: return load_official(path, 'spikformer_2_384')
            model = from_pretrained(path)
        except (ValueError, OSError) as error: raise self.judged(error, path) from error
        # what was read has to work
        if math.prod(model.in_shape) * model.config['T'] > 10**6: return
        with torch.no_grad(): out = model(torch.rand(2, *model.in_shape))
        if not out.isfinite().all(): raise AssertionError(f'{path} gives values that are not finite')

    def judged(self, error, path):
        if str(path) not in str(error): return AssertionError(f'does not name the file: {error!r}')
        if 'weights_only' in str(error): return AssertionError(f'advises to trust the file: {error!r}')
        return Refused(str(error))


# Images

class Images:
    "Pictures of all formats and modes, alone and in a tree of classes."
    def __init__(self, folder):
        import stal_nbdev.images # noqa: F401
        from PIL import Image, features
        self.folder, self.files = folder, []
        picture = Image.linear_gradient('L').resize((24, 16))
        colour = Image.merge('RGB', [picture, picture.rotate(180), picture])
        exif = Image.Exif()
        exif[0x0112] = 6
        faint = colour.copy()
        faint.putalpha(picture)
        modes = dict(L=picture, RGB=colour, RGBA=faint, P=colour.quantize(16))
        modes |= {mode: faint.convert(mode) for mode in ('LA', 'CMYK')}
        modes |= {mode: picture.convert(mode) for mode in ('1', 'I', 'I;16', 'F')}
        kinds = ['PNG', 'JPEG', 'BMP', 'GIF', 'TIFF', 'PPM', *(['WEBP'] if features.check('webp') else [])]
        for kind in kinds:
            for mode, image in modes.items():
                file = io.BytesIO()
                try: image.save(file, kind, **(dict(exif=exif) if kind in ('PNG', 'JPEG', 'TIFF', 'WEBP') else {}))
                except (OSError, ValueError, KeyError): continue # a mode that this format does not have
                self.files.append((kind, mode, file.getvalue()))
        for part in ('train', 'test'):
            for name in 'ab':
                (folder/part/name).mkdir(parents=True)
                picture.save(folder/part/name/'0.png')

    def bomb(self, rng):
        "A PNG whose pixels are there, or are not, and are many."
        width, height = (rng.choice((1, 300, 5000, 8190, 20_000, 65_500, 2**31 - 1)) for _ in range(2))
        depth, colour = rng.choice(((1, 0), (8, 0), (16, 0), (8, 2), (8, 3), (8, 4), (8, 6), (16, 6)))
        def chunk(kind, content):
            return len(content).to_bytes(4, 'big') + kind + content + zlib.crc32(kind + content).to_bytes(4, 'big')
        header = width.to_bytes(4, 'big') + height.to_bytes(4, 'big') + bytes([depth, colour, 0, 0, 0])
        channels = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour]
        row, packer, rows = b'\0' * (1 + min(width, 10**5) * channels * depth // 8), zlib.compressobj(1), b''
        if width * height < 2e8: rows = b''.join(packer.compress(row) for _ in range(height))
        palette = chunk(b'PLTE', bytes(768)) if colour == 3 else b''
        parts = chunk(b'IHDR', header), palette, chunk(b'IDAT', rows + packer.flush()), chunk(b'IEND', b'')
        return b'\x89PNG\r\n\x1a\n' + b''.join(parts)

    def write(self, rng):
        "Content for a file."
        kind = rng.random()
        if kind < 0.01: return self.bomb(rng)
        content = rng.choice(self.files)[2]
        if kind < 0.02: return content + bytes(rng.randrange(10**5))
        return damaged(rng, content, 100 if kind < 0.5 else None)

    def read(self, rng):
        from stal_nbdev.images import folder, image_header, read_image
        content, in_tree = self.write(rng), rng.random() < 0.1
        path = self.folder/('train/a/1.png' if in_tree else 'image.png')
        path.write_bytes(content)
        try:
            if in_tree: return folder(self.folder, image_size=rng.choice((None, 8)))
            image_header(path)
            pixels = read_image(path, rng.choice((None, 'L', 'RGB')), rng.choice((None, None, 8, (5, 9))),
                                rng.choice(('stretch', 'crop', 'pad')), rng.choice(('white', 'black')))
        except (ValueError, OSError) as error:
            if str(self.folder) not in str(error): raise AssertionError(f'does not name the file: {error!r}') from error
            raise Refused(str(error)) from error
        finally:
            if in_tree: path.unlink()
        if pixels.dim() != 3 or str(pixels.dtype) != 'torch.uint8': raise AssertionError(f'it gives {pixels.shape}')


# Configs

class Configs:
    "Config files and options of `stal_train`."
    values = ABSURD

    def __init__(self, folder):
        import yaml
        from stal_nbdev.config import as_dict, read_args
        from stal_nbdev.yaml_files import CONFIG_FILES
        self.yaml, self.folder = yaml, folder
        self.files = [yaml.safe_load(file.read_text()) for file in sorted(CONFIG_FILES.glob('train_*.yaml'))]
        whole = [as_dict(read_args(['--config', file.name])) for file in sorted(CONFIG_FILES.glob('train_*.yaml'))]
        self.files += json.loads(json.dumps(whole))

    def read(self, rng):
        from stal_nbdev.config import read_args
        path, config, kind = self.folder/'c.yaml', rng.choice(self.files), rng.random()
        args = ['--config', str(path)]
        if kind < 0.5: content = self.yaml.safe_dump(edited(rng, config, self.values)).encode()
        else: content = self.yaml.safe_dump(config).encode()
        if 0.5 < kind < 0.8: content = damaged(rng, content)
        if kind > 0.8:
            key = '.'.join(str(part) for part in rng.choice(list(places(config))[1:]))
            args += [f'--{key}', str(rng.choice(self.values))[:1000]]
        path.write_bytes(content)
        try: read_args(args)
        except (ValueError, OSError, TypeError) as error: raise Refused(str(error)) from error


# Running them

def work(kind, seed, first, seconds, state, alone):
    "In a process of its own: case after case, the number of the one at hand and its start in a file."
    import warnings
    warnings.simplefilter('ignore')
    refused, case = 0, first
    with tempfile.TemporaryDirectory() as folder:
        reader = dict(weights=Weights, images=Images, configs=Configs)[kind](Path(folder))
        start = time.monotonic() # what was imported until here does not count
        while (worked := time.monotonic() - start) < seconds:
            Path(state).write_text(json.dumps([case, time.time(), refused, worked]))
            try: reader.read(random.Random(f'{seed} {case}'))
            except Refused as reason:
                refused += 1
                if alone: print('refused:', reason)
            except (Exception, SystemExit):
                print(f'case {case}:\n{traceback.format_exc()}', flush=True)
            case += 1
            if alone: break
    Path(state).write_text(json.dumps([case, math.inf, refused, seconds]))


def memory(process):
    "Bytes it had at most, 0 where the system does not say."
    try: lines = Path(f'/proc/{process.pid}/status').read_text().splitlines()
    except OSError: return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith('VmHWM')), 0)


def processor_time(process):
    "Seconds that it has worked, 0 where the system does not say."
    try: fields = Path(f'/proc/{process.pid}/stat').read_text().rpartition(')')[2].split()
    except OSError: return 0
    return (int(fields[11]) + int(fields[12])) / os.sysconf('SC_CLK_TCK')


def read_state(file):
    "Case, when it began, how many were refused, seconds of work. The file may just be written."
    try: return json.loads(file.read_text())
    except ValueError: return 0, math.inf, 0, 0.


def watch(process, state):
    "Until it ends: the most memory it had, and why it was ended, if it was."
    most, watched, before = 0, None, 0
    while process.poll() is None:
        time.sleep(0.1)
        most = max(most, memory(process))
        case, start, *_ = read_state(state)
        worked = processor_time(process)
        if case != watched: watched, before = case, worked
        why = 'more than 2 GB' if most > MOST_MEMORY else None
        # a machine that is busy with something else makes a file slow, but not a lot of work
        if worked > before + SLOWEST or time.time() > start + 10 * SLOWEST: why = f'more than {SLOWEST} s'
        if why:
            process.kill()
            process.wait()
            return most, f'case {case}: {why}'
    return most, None if process.returncode == 0 else f'it ended with status {process.returncode}'


def fuzz(kind, seed, seconds, case=None):
    "All of one kind: how many faults."
    left, first, faults, most, refused = seconds, case or 0, [], 0, 0
    with tempfile.TemporaryDirectory() as folder:
        state, log = Path(folder)/'state', Path(folder)/'log'
        while left > 0 and (case is None or first == case):
            state.write_text('')
            command = [sys.executable, __file__, kind, '--seed', str(seed), '--work', str(first), str(left), str(state),
                       'alone' if case is not None else '']
            with open(log, 'w') as out: process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT)
            high, why = watch(process, state)
            said = log.read_text(errors='replace')
            last, _, of_these, worked = read_state(state)
            faults += ['case ' + part for part in ('\n' + said).split('\ncase ')[1:]]
            if why: faults.append(f'{said[-2000:]}\n{why}, at case {last}')
            if case is not None: print(said)
            most, refused, first = max(most, high), refused + of_these, last + (1 if why else 0)
            # one that cannot even begin is not started for ever
            left -= max(worked, 1.)
    print(f'{kind}: {first} files, {refused} refused, {len(faults)} faults, at most {most / 1e9:.2f} GB', flush=True)
    grouped = {}
    for fault in faults: grouped.setdefault(fault.strip().splitlines()[-1][:100], []).append(fault)
    for alike in grouped.values(): print(f'{len(alike)} alike:\n{alike[0]}')
    return len(faults)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('kind', choices=(*KINDS, 'all'))
    parser.add_argument('--minutes', type=float, default=0.)
    parser.add_argument('--seconds', type=float, default=0.)
    parser.add_argument('--seed', type=int, default=0)
    parser.add_argument('--case', type=int)
    parser.add_argument('--work', nargs=4, help=argparse.SUPPRESS)
    options = parser.parse_args()
    os.environ.setdefault('OMP_NUM_THREADS', '1')
    if options.work:
        first, seconds, state, *alone = options.work
        return work(options.kind, options.seed, int(first), float(seconds), state, any(alone))
    kinds = KINDS if options.kind == 'all' else [options.kind]
    seconds = (options.minutes * 60 + options.seconds or 60) / len(kinds)
    sys.exit(1 if sum(fuzz(kind, options.seed, seconds, options.case) for kind in kinds) else 0)


if __name__ == '__main__': main()
