#!/usr/bin/env bash
# How the models of this folder were trained; about two hours, most of them for the last one:
# bash stal_nbdev/pretrained/make.sh [folder with MNIST/raw, and with cifar10/train/<class>/*.jpg and cifar10/test]
# A seed fixes a run to the bit on one machine and number of threads, and nearly so on another.
set -euo pipefail
export OMP_NUM_THREADS=1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
data=${1:-data}

make() { # name, arguments of stal_train...
    local name=$1 run
    shift
    run=$(stal_train --data.data_dir "$data" "$@" --training.logger.save_dir experiments/pretrained | tr '\r' '\n' | tail -n 1 | awk '{ print $NF }')
    cp "$run/weights/model.safetensors" "$here/$name.safetensors"
}

make srnn-convstal-digits
make srnn-convstal-mnist --config train_rsnn_convstal.yaml
make convstal-mnist --config train_conv_stal.yaml --training.seed 1 --training.epochs 3
make stal-mnist --config train_stal.yaml --model.encoder.layers 0 --training.epochs 3
make spikformer-stalps-mnist --config train_spikformer.yaml --model.depth 2 --model.encoder.embed_dim 32 --model.T 4 --training.epochs 3 \
  --training.optimizer adamw --training.batch_size 64 --training.loss.omega 1 --data.shift 0
make srnn-convstal-cifar10 --config train_rsnn_convstal.yaml --data.dataset folder --data.data_dir "$data/cifar10" --data.flip true
make stal-cifar10 --config train_stal.yaml --model.encoder.layers 0 --training.epochs 3 --data.dataset folder \
  --data.data_dir "$data/cifar10"
make spikformer-stalps-cifar10 --config train_spikformer.yaml --model.depth 2 --model.encoder.embed_dim 64 --model.T 4 \
  --training.batch_size 64 --data.dataset folder --data.data_dir "$data/cifar10" --data.shift 2 --data.shift_fill reflect \
  --data.flip true
